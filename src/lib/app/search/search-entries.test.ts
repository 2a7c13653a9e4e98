import { describe, expect, it } from 'vitest';
import { signals } from '$lib/meldcode/signals';
import { everydayWords } from './everyday-words';
import { indexFromAToZ, searchEntries } from './search-entries.server';
import { kindWords } from './search-entry';
import { urgentWords } from './urgent-words';

const entries = searchEntries();
const ids = entries.map(({ id }) => id);

describe('what can be found', () => {
	it('is there, each once and with something to read.', () => {
		expect(ids.length).toBeGreaterThan(390);
		expect(new Set(ids).size).toBe(ids.length);
		expect(entries.filter(({ title, text }) => title === '' || text === '')).toEqual([]);
	});

	it('comes in every kind that is promised.', () => {
		for (const id of ['step-5', 'route-acuut', 'weighing-2', 'need-twijfel', 'line-noodnummer']) {
			expect(ids).toContain(id);
		}
		for (const id of ['definition-acute', 'norm-open-melden', 'case-stil-kind', 'page-hulp']) {
			expect(ids).toContain(id);
		}
		const kinds = new Set(entries.map(({ kind }) => kind));
		expect(Object.keys(kindWords).toSorted()).toEqual([...kinds].toSorted());
	});

	it('holds every signal and every sentence that may be a misunderstanding.', () => {
		expect(entries.filter(({ kind }) => kind === 'signal')).toHaveLength(144);
		expect(entries.filter(({ kind }) => kind === 'claim')).toHaveLength(43);
	});

	it('never gives a sentence that may be false without saying whether it holds.', () => {
		for (const { kind, title, text } of entries) {
			if (kind !== 'claim') continue;
			expect(title).toMatch(/^“.*”$/);
			expect(text).toMatch(/^Dit klopt( niet)?\. ./);
		}
	});

	it('calls Veilig Thuis first with every signal that asks for it.', () => {
		for (const { id, care = [] } of signals) {
			const entry = entries.find((one) => one.id === `signal-${id}`);
			if (care.includes('veilig-thuis-first')) expect(entry?.text).toContain('Eerst Veilig Thuis.');
		}
	});

	it('tells nothing of a case but what its card tells.', () => {
		const [story] = entries.filter(({ id }) => id === 'case-stil-kind');
		expect(JSON.stringify(story)).not.toMatch(/geweld|ziek|ruzie/i);
	});

	it('gives a number only where one is confirmed.', () => {
		const unconfirmed = entries.find(({ id }) => id === 'line-helpwanted');
		expect(unconfirmed?.calls).toEqual([]);
		expect(entries.find(({ id }) => id === 'need-twijfel')?.calls).toEqual([
			{ name: 'Veilig Thuis', number: '0800-2000', href: 'tel:08002000' }
		]);
	});

	it('is all in the list from A to Z, by itself or by its group, sorted, each letter once.', () => {
		const letters = indexFromAToZ();
		const listed = letters.flatMap((letter) => letter.entries.map(({ id }) => id));
		const alone = entries.filter(({ kind }) => !['signal', 'claim', 'figure'].includes(kind));
		expect(listed.toSorted()).toEqual(alone.map(({ id }) => id).toSorted());
		expect(listed).toEqual(expect.arrayContaining(['signals-gedrag', 'claims-melden', 'figures']));
		const names = letters.map(({ letter }) => letter);
		expect(names).toEqual([...new Set(names)].toSorted());
		expect(names[0]).toBe('0-9');
	});
});

describe('the words people type', () => {
	it('belong to something that can be found.', () => {
		expect(Object.keys(everydayWords).filter((id) => !ids.includes(id))).toEqual([]);
		expect(urgentWords.map(({ entry }) => entry).filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('stand under an entry once each.', () => {
		for (const words of Object.values(everydayWords)) {
			expect(new Set(words).size).toBe(words.length);
		}
	});
});
