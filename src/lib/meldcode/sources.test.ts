import { describe, expect, test } from 'vitest';
import { isSourceKey, sourceAddress, sourceLabel, sourceOf, sources } from './sources';

const keys = Object.keys(sources).filter(isSourceKey);

describe('the register of sources', () => {
	test('It has lost none of its first 303 sources, and is sorted by key.', () => {
		expect(keys.length).toBeGreaterThanOrEqual(303);
		expect(keys).toEqual([...keys].sort());
	});

	test('Every key is in capitals, digits and hyphens, as writers type it.', () => {
		for (const key of keys) expect(key).toMatch(/^[A-Z0-9]+(-[A-Z0-9]+)*$/);
	});

	test('Every source is one clean web address, or a description with a space in it.', () => {
		for (const key of keys) {
			expect(sourceOf(key)).toMatch(/^https?:\/\/[^\s,]+$|^[^:/]+ [^:/]+$/);
		}
	});

	test('Only the texts without an address have a description.', () => {
		const described = keys.filter((key) => sourceAddress(key) === undefined);
		expect(described).toEqual([
			'AUGM',
			'WEEK-2017',
			'WEEK-2017-HARDERWIJK',
			'WEEK-2019',
			'WEEK-2020-IJSSELLAND',
			'WEEK-2021-ZUID-LIMBURG'
		]);
	});

	test('A key that is not in the register is refused, also one that every object has.', () => {
		expect(isSourceKey('NJI-KIND')).toBe(true);
		for (const key of ['nji-kind', 'NJI', '', 'toString', '__proto__', 'constructor']) {
			expect(isSourceKey(key)).toBe(false);
		}
	});

	test('The label on screen is the site without www, the description, or else the key.', () => {
		expect(sourceLabel('NJI-KIND')).toBe('nji.nl');
		expect(sourceLabel('STB2013')).toBe('zoek.officielebekendmakingen.nl');
		expect(sourceLabel('AUGM')).toBe('Augeo Magazine, artikel over praten met kinderen');
		expect(sourceLabel('VERVALLEN')).toBe('VERVALLEN');
	});
});
