import { describe, expect, it } from 'vitest';
import { must } from '$lib/shared/must';
import { breachesIn, brokenRules } from '../../fixtures/broken-rules';
import { craftBreakers } from '../../fixtures/craft-breakers';
import { withEnding } from '../../fixtures/norm-breakers';
import { choiceIn, sceneIn, tinyCase } from '../../fixtures/tiny-case';
import { explore } from '../explore';
import { craftRules } from './craft-rules';
import { dilemmasOnPaths } from './four-to-seven-dilemmas';

describe('craft rules', () => {
	it.each(craftRules.map(({ id }) => id))('%s is broken by one small change, alone', (id) => {
		const { scenario, place } = must(craftBreakers[id], `a change that breaks ${id}`)();
		expect(brokenRules(scenario)).toEqual([id]);
		expect(breachesIn(scenario)[0]).toMatchObject({ rule: id, place });
	});

	it('have ids of their own, and say why they are there', () => {
		expect(new Set(craftRules.map(({ id }) => id)).size).toBe(craftRules.length);
		expect(craftRules.filter(({ reason }) => reason === '')).toEqual([]);
	});
});

describe('every choice explains itself', () => {
	it('asks for a consequence that can be read under each truth', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'kind', 'open-vraag').consequence.splice(0, 1);
		});
		expect(breachesIn(scenario)).toMatchObject([
			{
				rule: 'every-choice-explains-itself',
				place: 'moment kind, keuze open-vraag',
				truth: 'onveilig'
			}
		]);
	});

	it('asks for a why of eight words or more', () => {
		const withWhy = (why: string) =>
			tinyCase((draft) => {
				choiceIn(draft, 'kring', 'kijken').why = why;
			});
		expect(brokenRules(withWhy('Zo krijg je feiten, en dat kost niets.'))).toEqual([]);
		expect(brokenRules(withWhy('Zo krijg je feiten, dat kost niets.'))).toEqual([
			'every-choice-explains-itself'
		]);
	});
});

describe('every ending has a next action', () => {
	it('also asks for a text that can be read', () => {
		const scenario = withEnding(tinyCase(), 'melding', (ending) => ({ ...ending, text: [] }));
		expect(brokenRules(scenario)).toEqual(['every-ending-has-next-action']);
	});

	it('asks what to have at hand when calling', () => {
		const scenario = withEnding(tinyCase(), 'zonder-melding', (ending) => ({
			...ending,
			veiligThuis: { ...ending.veiligThuis, atHand: [] }
		}));
		expect(breachesIn(scenario)).toMatchObject([
			{ what: 'Bij deze afloop is veiligThuis.atHand leeg.', place: 'afloop zonder-melding' }
		]);
	});
});

describe('a first moment that opens the same', () => {
	it('also leads to the same under every background', () => {
		const scenario = tinyCase((draft) => {
			const [line] = choiceIn(draft, 'kring', 'kijken').consequence;
			if (line !== undefined) line.when = { truth: ['hond'] };
		});
		expect(brokenRules(scenario)).toContain('opens-the-same');
	});
});

describe('a third still acts', () => {
	it('does not count an ending without a report in which nobody does anything', () => {
		const scenario = withEnding(tinyCase(), 'zonder-melding', (ending) => ({
			...ending,
			nextAction: { ...ending.nextAction, what: '' }
		}));
		expect(brokenRules(scenario)).toContain('a-third-still-acts');
	});
});

describe('four to seven dilemmas', () => {
	it('are counted on the shortest and on the longest path', () => {
		expect(dilemmasOnPaths(explore(tinyCase()))).toEqual({ least: 5, most: 6 });
	});

	it('are too many when there are eight', () => {
		const scenario = tinyCase((draft) => {
			for (const id of ['advies', 'wegen']) sceneIn(draft, id).dilemma = true;
		});
		const what = 'Op een pad hierheen liggen meer dan 7 dilemma’s.';
		expect(breachesIn(scenario)).toMatchObject([
			{ what, place: 'afloop melding' },
			{ what, place: 'afloop zonder-melding' }
		]);
	});

	it('may not lie on a circle', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'overleg', 'samen-verder').to = 'kring';
		});
		const circles = breachesIn(scenario).filter(({ what }) => what.includes('kring:'));
		expect(circles.map(({ place }) => place).sort()).toEqual(['moment kring', 'moment overleg']);
	});
});

describe('school days', () => {
	it('leave a moment free to fall in the weekend where it says so', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'kring', 'kijken').effects = { until: 'zaterdag' };
			sceneIn(draft, 'overleg').weekend = true;
			sceneIn(draft, 'advies').weekend = true;
		});
		expect(brokenRules(scenario)).toEqual([]);
	});
});

describe('words per scene', () => {
	it('counts only what can be read at the same time', () => {
		const half = 'woord '.repeat(100).trim();
		const scenario = tinyCase((draft) => {
			for (const line of sceneIn(draft, 'wegen').text.slice(1)) line.text = `${half} ${line.id}`;
		});
		expect(brokenRules(scenario)).toEqual([]);
	});
});
