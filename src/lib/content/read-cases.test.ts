import { describe, expect, it } from 'vitest';
import { tinyCaseYaml } from '$lib/scenario/fixtures/tiny-case';
import { readCases } from './read-cases';

const folder = '/scenarios/cases/lege-stoel/case.yaml';

describe('readCases', () => {
	it('gives the cases in the order of their titles', () => {
		const other = tinyCaseYaml()
			.replace('id: lege-stoel', 'id: andere-stoel')
			.replace('title: De lege stoel', 'title: Een andere stoel');
		const read = readCases({
			'/scenarios/cases/andere-stoel/case.yaml': other,
			[folder]: tinyCaseYaml()
		});
		expect(read.ok && read.value.map(({ title }) => title)).toEqual([
			'De lege stoel',
			'Een andere stoel'
		]);
	});

	it('refuses a case whose id is not the name of its folder', () => {
		const read = readCases({ '/scenarios/cases/stoel/case.yaml': tinyCaseYaml() });
		expect(read.ok ? [] : read.error).toEqual([
			{
				file: 'scenarios/cases/stoel/case.yaml',
				line: 1,
				place: 'veld id',
				what: 'de casus heet “lege-stoel”, maar staat in een andere map',
				remedy: 'Noem de map “lege-stoel”, of geef de casus de naam van de map.'
			}
		]);
	});

	it('tells the problems of all files together', () => {
		const broken = tinyCaseYaml().replace('start: kring', 'start: nergens');
		const read = readCases({
			[folder]: broken,
			'/scenarios/cases/tweede/case.yaml': broken
		});
		expect(read.ok ? [] : read.error.map(({ file }) => file)).toEqual([
			'scenarios/cases/lege-stoel/case.yaml',
			'scenarios/cases/tweede/case.yaml'
		]);
	});

	it('looks sources up in the register', () => {
		const text = tinyCaseYaml().replace('[LBBO]', '[GEEN-BRON]');
		const read = readCases({ [folder]: text });
		expect(read.ok ? '' : read.error[0]?.what).toBe(
			'de bron “GEEN-BRON” staat niet in het register'
		);
	});
});
