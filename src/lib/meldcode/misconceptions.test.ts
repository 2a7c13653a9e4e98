import { describe, expect, test } from 'vitest';
import { misconceptionThemes } from './misconceptions';

const items = misconceptionThemes.flatMap((theme) => theme.items);

describe('the misconceptions', () => {
	test('All forty-three are there, each once.', () => {
		const all = Array.from({ length: 43 }, (_, index) => `m${String(index + 1).padStart(2, '0')}`);
		expect(items.map(({ id }) => id).toSorted()).toEqual(all);
	});

	test('Exactly these hold.', () => {
		const holding = items.filter(({ isTrue }) => isTrue).map(({ id }) => id);
		expect(holding.toSorted()).toEqual(['m04', 'm10', 'm19', 'm28', 'm32', 'm37']);
	});

	test.each(misconceptionThemes)('In “$title” something holds and something does not.', (theme) => {
		expect(new Set(theme.items.map(({ isTrue }) => isTrue)).size).toBe(2);
	});

	test('No theme begins or ends with what holds, so that no place gives an answer away.', () => {
		for (const theme of misconceptionThemes) {
			expect([theme.items.at(0), theme.items.at(-1)].some((item) => item?.isTrue)).toBe(false);
		}
	});

	test('A why explains, and never only says yes or no.', () => {
		for (const { id, why } of items) {
			expect(why, id).not.toMatch(/^(ja|nee)\b/i);
			expect(why.split(/\s+/).length, id).toBeGreaterThan(8);
		}
	});

	test('A claim and its why are different sentences.', () => {
		for (const { claim, why } of items) expect(why).not.toContain(claim);
	});

	test('Where nobody confirmed something, it says what.', () => {
		const unconfirmed = items.filter(({ isUnconfirmed }) => isUnconfirmed === true);
		expect(unconfirmed.map(({ id }) => id).toSorted()).toEqual(['m28', 'm34', 'm38']);
		expect(unconfirmed.every((item) => item.unconfirmedPart !== undefined)).toBe(true);
	});
});
