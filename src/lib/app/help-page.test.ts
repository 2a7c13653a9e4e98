import { describe, expect, test } from 'vitest';
import { helpPage } from './help-page';

const { needs, lines } = helpPage();
const lineOf = (id: string) => lines.find((line) => line.id === id);

describe('the help page', () => {
	test('Danger comes first and starts with 112.', () => {
		expect(needs[0]?.lines[0]).toMatchObject({
			name: 'Direct gevaar',
			phones: [{ href: 'tel:112' }]
		});
	});

	test('Every need names at least one line and at least one source.', () => {
		for (const need of needs) {
			expect(need.lines.length, need.id).toBeGreaterThan(0);
			expect(need.sources, need.id).not.toBe('');
		}
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
