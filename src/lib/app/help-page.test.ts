import { describe, expect, test } from 'vitest';
import { helpPage } from './help-page';

const { groups, lines, aftercare, feelings } = helpPage();
const needs = groups.flatMap((group) => group.needs);
const lineOf = (id: string) => lines.find((line) => line.id === id);

describe('the help page', () => {
	test('Danger comes first and starts with 112.', () => {
		expect(needs[0]?.lines[0]).toMatchObject({
			name: 'Direct gevaar',
			phones: [{ href: 'tel:112' }]
		});
	});

	test('Every need names at least one line, and a source or that there is none.', () => {
		for (const need of needs) {
			expect(need.lines.length, need.id).toBeGreaterThan(0);
			if (need.sources.length === 0) expect(need.note, need.id).toMatch(/^Eigen kennis/);
		}
	});

	test('A number under a need says when one can call.', () => {
		const inspector = needs
			.flatMap((need) => need.lines)
			.find((line) => line.name.startsWith('Vertrouwensinspecteurs'));
		expect(inspector?.hours).toBe('lokaal tarief, werkdagen van 8.00 tot 17.00 uur');
	});

	test('What is half confirmed is not shown as confirmed.', () => {
		const told = [...needs, ...aftercare, ...feelings].filter(({ note }) => note !== '');
		expect(told.map(({ id }) => id)).toEqual(expect.arrayContaining(['ophalen', 'vooroordeel']));
		for (const { note } of told) expect(note).toContain('nog niet bevestigd');
	});

	test('No two parts of the page have the same address.', () => {
		const ids = [...needs, ...aftercare, ...feelings].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('A line without a confirmed number shows its site and no number.', () => {
		expect(lineOf('stop-it-now')).toMatchObject({
			phones: [],
			site: { text: 'kijk op de site' }
		});
	});

	test('A line with two numbers shows both.', () => {
		expect(lineOf('hulplijn-113')?.phones.map(({ number }) => number)).toEqual([
			'113',
			'0800-0113'
		]);
	});

	test('Every line says that nobody compared it with the live page yet.', () => {
		for (const { id, age } of lines) expect(age, id).toContain('nog niet live gecontroleerd');
	});

	test('Facts are sentences: a capital at the start and one full stop at the end.', () => {
		for (const fact of lines.flatMap(({ facts }) => facts)) {
			expect(fact).toMatch(/^[^a-z].*[^.]\.$/u);
		}
	});
});
