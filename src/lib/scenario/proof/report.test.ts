import { describe, expect, it } from 'vitest';
import { sceneIn, tinyCase } from '../fixtures/tiny-case';
import { prove } from './prove';
import { countChecks, reportText, type CaseResult } from './report';

function proven(file: string, scenario = tinyCase()): CaseResult {
	return { file, problems: [], proof: prove(scenario, { now: () => 0 }) };
}

const broken = tinyCase((draft) => {
	sceneIn(draft, 'wegen').weighs = [];
});

const unreadable: CaseResult = {
	file: 'scenarios/cases/kapot/case.yaml',
	problems: [
		{ file: 'kapot.yaml', line: 3, place: 'moment kring', what: 'Te lang.', remedy: 'Kort in.' }
	],
	proof: null
};

describe('countChecks', () => {
	it('counts the reading of a case and each of its rules', () => {
		const { passed, failed } = countChecks([proven('goed.yaml')]);
		expect(passed).toBeGreaterThan(20);
		expect(failed).toBe(0);
		expect(countChecks([proven('stuk.yaml', broken)])).toEqual({ passed: passed - 1, failed: 1 });
		expect(countChecks([unreadable])).toEqual({ passed: 0, failed: 1 });
	});

	it('counts nothing where there are no cases', () => {
		expect(countChecks([])).toEqual({ passed: 0, failed: 0 });
	});
});

describe('reportText', () => {
	it('shows a row per case, in columns', () => {
		const [headings = '', row = ''] = reportText([proven('goed.yaml')]).split('\n');
		expect(headings.trim().split(/\s+/)).toEqual([
			'casus',
			'momenten',
			'toestanden',
			'overgangen',
			'voorwaarden',
			'achtergronden',
			'aflopen',
			'bouw',
			'normen',
			'vakregels',
			'afgebroken',
			'seconden'
		]);
		expect(row).toMatch(
			/^lege-stoel\s+11\s+\d+\s+\d+\s+7\/7\s+3\/3\s+3\/3\s+6\/6\s+12\/12\s+9\/9\s+0\s+0,00$/
		);
		expect(row).toHaveLength(headings.length);
	});

	it('says where a breach is, how one gets there, and what to do', () => {
		expect(reportText([proven('stuk.yaml', broken)])).toContain(
			[
				'✗ lege-stoel · no-decision-before-weighing: Geen beslissing in stap 5 voordat in stap 4 is gewogen, tenzij er acuut gevaar is.',
				'  plaats   moment melden (achtergrond onveilig)',
				'  wat      Hier wordt besloten voordat er is gewogen.',
				'  pad      kring › kijken, overleg › samen-verder, kind › open-vraag, ouders › feiten, wegen › samen-wegen',
				'  herstel  Laat elk pad hierheen eerst door een moment met weighs: [1] in stap 4 gaan.'
			].join('\n')
		);
	});

	it('shows what kept a case from being read', () => {
		expect(reportText([unreadable])).toBe(
			'kapot.yaml:3 · moment kring: Te lang. → Kort in.\n\n1 casus onderzocht, 1 overtreding.'
		);
	});

	it('ends with the sum over all cases', () => {
		expect(reportText([proven('goed.yaml'), proven('ook.yaml')])).toMatch(
			/2 casussen onderzocht, geen overtredingen\.$/
		);
		expect(reportText([proven('stuk.yaml', broken), unreadable])).toMatch(
			/2 casussen onderzocht, \d+ overtredingen\.$/
		);
	});
});
