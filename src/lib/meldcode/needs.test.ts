import { describe, expect, test } from 'vitest';
import { helpLine, helpLines, type HelpLineId } from './help-lines';
import { needs } from './needs';

const need = (id: string) => needs.find((candidate) => candidate.id === id);

describe('the needs', () => {
	test('Each has its own id and title, says what comes first, and has a line to call.', () => {
		expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
		expect(new Set(needs.map(({ title }) => title)).size).toBe(needs.length);
		for (const { first, lines } of needs) {
			expect(first.length).toBeGreaterThan(0);
			expect(new Set(lines).size).toBe(lines.length);
			expect(lines.some((id) => helpLine(id).confirmed)).toBe(true);
		}
	});

	test('Every help line stands under some need.', () => {
		const shown = new Set<string>(needs.flatMap(({ lines }) => lines));
		expect(Object.keys(helpLines).filter((id) => !shown.has(id))).toEqual([]);
	});

	test('Each begins with what to do now.', () => {
		const does = /(^|[.?:,] )(bel|luister|houd|vraag|steun|geef|vertel)\b/i;
		for (const { id, first } of needs) expect(first[0], id).toMatch(does);
	});

	test.each([
		['gevaar', 'zelfdoding', 'verteld', 'ophalen', 'twijfel'],
		['medewerker', 'leerlingen-onderling', 'school-doet-niets'],
		['seksueel-geweld', 'geweld-tussen-ouders', 'huwelijksdwang', 'online', 'verzuim'],
		['kind-wil-praten', 'kind-zelf', 'buiten-thuis'],
		['thuis-onveilig', 'collega-thuis', 'zelf', 'gevoelens']
	])('Somebody who comes with one of these finds it: %s, %s, %s …', (...ids) => {
		expect(ids.map((id) => need(id)?.id)).toEqual(ids);
	});

	test('Nothing is claimed about what a school may do when a parent comes to fetch a child.', () => {
		expect(need('ophalen')?.isUnconfirmed).toBe(true);
		expect(need('ophalen')?.first.join(' ')).not.toMatch(/\b(mag|moet) (de|je)? ?school\b/);
	});

	test('Danger now comes first, and 112 comes first in it.', () => {
		expect(needs[0]?.id).toBe('gevaar');
		expect(needs[0]?.lines[0]).toBe('noodnummer');
	});

	test('Somebody who thinks of suicide stands among the first four.', () => {
		expect(needs.slice(0, 4).map(({ id }) => id)).toContain('zelfdoding');
	});

	test('About images and blackmail it says plainly what not to do.', () => {
		const words = need('online')?.first.join(' ');
		expect(words).toContain('Betaal de afperser niet.');
		expect(words).toContain('Bekijk, bewaar en verstuur de beelden niet.');
		expect(words).not.toContain('liever');
	});

	test('About a member of staff one does not call Veilig Thuis but the inspectorate.', () => {
		expect(need('medewerker')?.lines).toContain('vertrouwensinspecteur');
		expect(need('medewerker')?.lines).not.toContain('veilig-thuis');
	});

	test.each(['twijfel', 'verteld', 'seksueel-geweld', 'huwelijksdwang'])(
		'For %s Veilig Thuis is the first to call.',
		(id) => {
			expect(need(id)?.lines[0]).toBe<HelpLineId>('veilig-thuis');
		}
	);

	test('Where the text says 112, the number stands below it.', () => {
		for (const { id, first, lines } of needs) {
			if (/\b112\b/.test(first.join(' '))) expect([id, ...lines]).toContain('noodnummer');
		}
	});

	test('Where the text says Veilig Thuis, its number stands below it.', () => {
		for (const { id, first, lines } of needs) {
			if (first.join(' ').includes('Veilig Thuis'))
				expect([id, ...lines]).toContain('veilig-thuis');
		}
	});
});
