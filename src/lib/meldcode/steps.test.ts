import { describe, expect, test } from 'vitest';
import { stepsOfMeldcode } from './steps';

describe('the five steps', () => {
	test('They stand in order, one to five.', () => {
		expect(stepsOfMeldcode.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
	});

	test('Their titles are the official ones, word for word.', () => {
		expect(stepsOfMeldcode.map(({ title }) => title)).toEqual([
			'In kaart brengen van signalen',
			'Overleggen met een collega. En eventueel raadplegen van Veilig Thuis: het advies- en meldpunt huiselijk geweld en kindermishandeling. Of een deskundige op het gebied van letselduiding',
			'Gesprek met de betrokkene(n)',
			'Wegen van het huiselijk geweld of de kindermishandeling. En bij twijfel altijd Veilig Thuis raadplegen',
			'Beslissen aan de hand van het afwegingskader: Is melden noodzakelijk? Is hulpverlening (ook) mogelijk?'
		]);
	});

	test('Their short titles fit on the step line.', () => {
		expect(stepsOfMeldcode.map(({ shortTitle }) => shortTitle)).toEqual([
			'Signalen',
			'Overleggen',
			'Gesprek',
			'Wegen',
			'Beslissen'
		]);
	});
});
