import { describe, expect, test } from 'vitest';
import { must } from '$lib/shared/must';
import { signalsPage } from './signals';

const page = signalsPage();
const kind = (id: string) =>
	must(
		page.kinds.find((one) => one.id === id),
		`${id} is a kind`
	);
const signal = (id: string) =>
	must(
		page.kinds.flatMap(({ signals }) => signals).find((one) => one.id === id),
		`${id} is a signal`
	);

describe('the page of signals', () => {
	test('It opens with four principles, and holds all signals.', () => {
		expect(page.principles).toHaveLength(4);
		expect(page.kinds.flatMap(({ signals }) => signals)).toHaveLength(144);
	});

	test('Every number of a source leads to a source in the list of its kind.', () => {
		for (const { sources, signals, alternatives, origin = '' } of page.kinds) {
			const texts = [
				...signals.map(({ about }) => about),
				...alternatives.map((one) => one.origin)
			];
			for (const text of [...texts, origin]) {
				expect(new Set(numbersOfSources(text)).size, text).toBe(numbersOfSources(text).length);
			}
			const numbers = [...texts, origin].flatMap(numbersOfSources);
			expect(numbers.every((number) => number >= 1 && number <= sources.length)).toBe(true);
			expect(new Set(numbers).size).toBe(sources.length);
		}
	});

	test('Every signal names a source, or says that it is the makers’ own knowledge.', () => {
		for (const { signals } of page.kinds) {
			for (const { id, about, ownKnowledge } of signals) {
				expect(about.includes('bron') || ownKnowledge !== undefined, id).toBe(true);
			}
		}
	});

	test('What rests on a source in part says so, and what rests on none says that.', () => {
		expect(signal('geweld-in-verkering').ownKnowledge).toMatch(/^Deels eigen kennis/);
		expect(signal('zondebok')).toMatchObject({
			about: '4 tot 18 jaar',
			ownKnowledge: 'Eigen kennis van de makers, nog niet bevestigd.'
		});
		expect(signal('honger').ownKnowledge).toBeUndefined();
	});

	test('An age is named only where the signal does not count for all.', () => {
		expect(signal('blauwe-plek-bij-baby').about).toMatch(/^0 tot 4 jaar · bron/);
		expect(signal('blauwe-plekken').about).toMatch(/^bron/);
	});

	test('Every signal of honour, exploitation and falsification says Veilig Thuis first in its own line.', () => {
		for (const id of ['eer-en-vgv', 'uitbuiting', 'falsificatie']) {
			for (const { act } of kind(id).signals) expect(act).toContain('Eerst Veilig Thuis');
		}
	});

	test('A risk factor says so before anything else.', () => {
		expect(signal('geldzorgen').act).toBe('Risicofactor · Bespreek het');
	});

	test('What is known of one kind only stands with that kind.', () => {
		expect(kind('seksueel-misbruik').meaning.join(' ')).toContain('Specifieke signalen');
		expect(kind('verwaarlozing').meaning.join(' ')).toContain('Armoede of verwaarlozing?');
		const general = [...page.principles, ...page.morePrinciples].map(({ title }) => title);
		expect(general).not.toContain('Armoede of verwaarlozing?');
	});
});

function numbersOfSources(text: string): readonly number[] {
	const [, list = ''] = /bron ([\d, ]+)/i.exec(text) ?? [];
	return list
		.split(', ')
		.filter((number) => number !== '')
		.map(Number);
}
