import { describe, expect, test } from 'vitest';
import { bruisesPage } from './bruises';

const page = bruisesPage();

describe('the page about bruises', () => {
	test('All places stand in the list that needs no script, each once.', () => {
		const listed = page.groups.flatMap(({ places }) => places.map((place) => place.split(' (')[0]));
		expect(listed.toSorted()).toEqual(page.zones.map(({ name }) => name).toSorted());
	});

	test('A place that doctors watch in the very young says so.', () => {
		const cheeks = page.zones.find(({ id }) => id === 'wangen');
		expect(cheeks?.besides).toEqual([
			'Bij een kind onder de vier jaar letten artsen hier extra op.'
		]);
		expect(page.zones.find(({ id }) => id === 'schenen')?.besides).toEqual([]);
	});

	test('Nobody is sent to look under clothes.', () => {
		for (const id of ['rug', 'borst', 'buik', 'billen']) {
			const zone = page.zones.find((each) => each.id === id);
			expect(zone?.besides.join(' '), id).toContain('Kijk er niet zelf naar.');
		}
	});

	test('What no source says is marked.', () => {
		const marked = page.donts.filter(({ note }) => note !== '').map(({ id }) => id);
		expect(marked).toEqual(['uitkleden', 'foto']);
		expect(page.groups.flatMap(({ places }) => places).join()).toMatch(/Kin \(eigen kennis/);
	});

	test('Everything else leads to its sources.', () => {
		for (const { id, links, note } of [...page.doctor, ...page.never, ...page.causes]) {
			expect(links.length > 0 || note !== '', id).toBe(true);
		}
	});

	test('The unread chapter for schools is said, and not guessed at.', () => {
		expect(page.unread.text).toContain('hebben wij niet gezien');
	});
});
