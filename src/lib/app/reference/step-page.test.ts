import { describe, expect, test } from 'vitest';
import { allCases } from '$lib/content/cases.server';
import { stepsOfMeldcode } from '$lib/meldcode/steps';
import { must } from '$lib/shared/must';
import { casesOfStep } from './step-cases';
import { stepPage } from './step-page';

const pageOf = (number: number) =>
	stepPage(must(stepsOfMeldcode[number - 1], 'there are five steps'));

describe('the page of a step', () => {
	test('A topic stands in full on one page, and the other steps link to it there.', () => {
		expect(pageOf(1).topics.map(({ id }) => id)).toEqual(['vastleggen']);
		expect(pageOf(4).topics).toEqual([]);
		expect(pageOf(4).elsewhere).toEqual([{ id: 'vastleggen', title: 'Vastleggen', step: 1 }]);
	});

	test('Only step 5 says when to report, and it says so openly.', () => {
		expect(pageOf(4).norms).toBeNull();
		expect(JSON.stringify(pageOf(5).norms)).toContain('Als professional meld je open');
	});

	test('No two parts of a page have the same address.', () => {
		for (const { number } of stepsOfMeldcode) {
			const { topics } = pageOf(number);
			const ids = topics.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	test('The talk with parents is told in order.', () => {
		const talk = pageOf(3).topics.find(({ id }) => id === 'praten-met-ouders');
		expect(talk?.parts[0]?.isOrdered).toBe(true);
		expect(talk?.parts[0]?.runs[0]?.lines).toHaveLength(5);
	});

	test('A case stands with the steps it plays in, and with no other.', () => {
		const [first] = allCases();
		const played = must(first, 'there is a case');
		const only = { ...played, scenes: played.scenes.filter(({ stage }) => stage === 2) };
		expect(casesOfStep([only], 2)).toMatchObject([{ id: played.id, title: played.title }]);
		expect(casesOfStep([only], 3)).toEqual([]);
	});
});
