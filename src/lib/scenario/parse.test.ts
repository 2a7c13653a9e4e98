import { describe, expect, it } from 'vitest';
import { must } from '$lib/shared/must';
import { edited, problemsIn } from './fixtures/parse-problems';
import { tinyCase, tinyCaseYaml } from './fixtures/tiny-case';
import { limits } from './limits';
import { parseScenario } from './parse';
import { parseScenarioData } from './parse-data';
import { formatProblem } from './problem';

const options = { isSourceKey: () => true };

describe('parseScenario', () => {
	it('reads a case', () => {
		const parsed = parseScenario(tinyCaseYaml(), 'case.yaml', options);
		expect(parsed.ok && parsed.value).toMatchObject({ id: 'lege-stoel', start: 'kring' });
	});

	it('fills in what a writer may leave out', () => {
		const { people, scenes } = tinyCase();
		const overleg = must(
			scenes.find(({ id }) => id === 'overleg'),
			'a scene of the tiny case'
		);
		expect(people.map(({ family }) => family)).toEqual([true, false]);
		expect(overleg).toMatchObject({ observations: [], weighs: [], reveals: [], weekend: false });
		expect(scenes.find(({ id }) => id === 'advies')?.dilemma).toBe(false);
		expect(overleg).not.toHaveProperty('decides');
		expect(overleg.choices[0]).not.toHaveProperty('effects');
	});

	it('leaves out people and flags where a case has none', () => {
		const parsed = tinyCase((draft) => {
			delete draft.people;
			delete draft.flags;
			for (const choice of draft.scenes.flatMap(({ choices }) => choices)) {
				if (choice.effects?.set !== undefined) delete choice.effects.set;
				if (Array.isArray(choice.to)) choice.to = choice.to.filter(({ when }) => !when?.flags);
			}
		});
		expect(parsed).toMatchObject({ people: [], flags: [] });
	});

	it('takes short and long forms of a target, a reveal and a review', () => {
		const choices = tinyCase().scenes.flatMap(({ choices }) => choices);
		expect(choices.find(({ id }) => id === 'feiten')?.targets).toEqual([{ to: 'wegen' }]);
		expect(choices.find(({ id }) => id === 'oordeel')?.targets).toEqual([
			{ to: 'hek', when: { truth: ['onveilig'], trustParents: { max: 1 } } },
			{ to: 'wegen' }
		]);
		expect(tinyCase().scenes.flatMap(({ reveals }) => reveals)).toEqual([
			{ finding: 'acute' },
			{ finding: 'acute' },
			{ finding: 'structural', when: { truth: ['onveilig'] } }
		]);
		expect(tinyCase().review).toEqual({ status: 'not-reviewed' });
		const reviewed = tinyCase((draft) => {
			draft.review = { by: 'Een organisatie', on: '2027-01-31' };
		});
		expect(reviewed.review).toEqual({
			status: 'reviewed',
			by: 'Een organisatie',
			on: '2027-01-31'
		});
	});

	it('reports problems of the text, the form and the references at once, from top to bottom', () => {
		const text = edited('title: De lege stoel', 'title: De lege stoel\ntitle: Dubbel')
			.replace('minutes: 5', 'minutes: vijf')
			.replace('start: kring', 'start: nergens')
			.replace('verdict: fitting', 'verdict: goed')
			.replace('[LBBO]', '[geen bron]');
		expect(problemsIn(text).map(formatProblem)).toEqual([
			'scenarios/cases/lege-stoel/case.yaml:6 · veld title: het veld “title” staat er twee keer → Haal een van de twee weg, of zet een - voor een nieuw onderdeel van de lijst.',
			'scenarios/cases/lege-stoel/case.yaml:12 · veld minutes: hier staat de tekst “vijf” → Hier hoort een getal.',
			'scenarios/cases/lege-stoel/case.yaml:44 · veld start: er is geen moment met de naam “nergens” → Kijk of de naam goed is geschreven.',
			'scenarios/cases/lege-stoel/case.yaml:89 · moment kring, keuze kijken, veld verdict: “goed” kan hier niet → Kies fitting, defensible of unwise.',
			'scenarios/cases/lege-stoel/case.yaml:136 · moment overleg, keuze samen-verder, bron 1: de bron “geen bron” staat niet in het register → Kies een sleutel uit src/lib/meldcode/sources.ts, letter voor letter.'
		]);
	});

	it('checks references in a case of which other parts are missing', () => {
		const problems = problemsIn('start: nergens\nscenes: [{id: kring, emergency: weg}]');
		expect(problems.map(({ what }) => what)).toEqual(
			expect.arrayContaining([
				'er is geen moment met de naam “nergens”',
				'er is geen moment met de naam “weg”',
				'het veld “choices” ontbreekt'
			])
		);
	});

	it('counts what is more than anyone can read', () => {
		const lots = Array.from({ length: 700 }, (_, index) => `onbekend-${index}: 1`).join('\n');
		const problems = problemsIn(`${tinyCaseYaml()}${lots}\n`);
		expect(problems).toHaveLength(limits.problems + 1);
		expect(problems.at(-1)).toMatchObject({ what: 'er zijn nog 200 problemen' });
	});

	it('keeps what it quotes on one line, and short', () => {
		const [problem] = problemsIn(
			edited('sector: primair-onderwijs', `sector: "a\\n${'b'.repeat(500)}"`)
		);
		expect(formatProblem(must(problem, 'the sector is wrong'))).not.toContain('\n');
		expect(problem?.what).toBe(`“a ${'b'.repeat(58)}…” kan hier niet`);
	});
});

describe('parseScenarioData', () => {
	it('gives the same case again for a parsed case that was stored as JSON', () => {
		for (const scenario of [
			tinyCase(),
			tinyCase((draft) => {
				draft.review = { by: 'Een organisatie', on: '2027-01-31' };
			})
		]) {
			const stored: unknown = JSON.parse(JSON.stringify(scenario));
			expect(parseScenarioData(stored, 'opslag', options)).toEqual({ ok: true, value: scenario });
		}
	});

	it('gives problems without lines', () => {
		const stored = { ...tinyCase(), start: 'nergens' };
		expect(parseScenarioData(stored, 'opslag', options)).toEqual({
			ok: false,
			error: [
				{
					file: 'opslag',
					place: 'veld start',
					what: 'er is geen moment met de naam “nergens”',
					remedy: 'Kijk of de naam goed is geschreven.'
				}
			]
		});
	});

	it('takes data of any kind without throwing', () => {
		const circle: Record<string, unknown> = {};
		circle['scenes'] = [circle];
		const odd = [undefined, null, 0, 'x', [], new Map(), new Date(0), Symbol('x'), circle, () => 1];
		for (const data of [...odd, { scenes: 1 }, { scenes: [1, { choices: [null, {}] }] }]) {
			expect(parseScenarioData(data, 'opslag', options).ok).toBe(false);
		}
	});

	it('does not take the form of a parsed case from a file', () => {
		const text = edited('to: wegen', 'targets: [{to: wegen}]');
		expect(problemsIn(text).map(({ what }) => what)).toEqual([
			'het veld “to” ontbreekt',
			'het veld “targets” bestaat hier niet'
		]);
	});
});
