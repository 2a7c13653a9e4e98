import { describe, expect, it } from 'vitest';
import { everydayWords } from './everyday-words';
import { indexFromAToZ, searchEntries } from './search-entries.server';
import { urgentWords } from './urgent-words';

const entries = searchEntries();
const ids = entries.map(({ id }) => id);

describe('what can be found', () => {
	it('is there, each once and with something to read.', () => {
		expect(ids.length).toBeGreaterThan(60);
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

	it('is all in the list from A to Z, sorted, each letter once.', () => {
		const letters = indexFromAToZ();
		const listed = letters.flatMap((letter) => letter.entries.map(({ id }) => id));
		expect(listed.toSorted()).toEqual(ids.toSorted());
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
