import { describe, expect, it } from 'vitest';
import { breachesIn, brokenRules } from '../../fixtures/broken-rules';
import { withChoice } from '../../fixtures/craft-breakers';
import { choiceIn, sceneIn, tinyCase } from '../../fixtures/tiny-case';
import { explore } from '../explore';
import { structureRules } from './structure';

describe('everything is used', () => {
	it('is broken by a moment and an ending that nobody reaches', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'ouders', 'oordeel').to = 'wegen';
		});
		expect(breachesIn(scenario)).toMatchObject([
			{ rule: 'everything-is-used', place: 'moment hek', what: 'Hier komt nooit iemand.' },
			{ rule: 'everything-is-used', place: 'moment acuut' },
			{ rule: 'everything-is-used', place: 'afloop veilig' }
		]);
	});

	it('is broken by a choice that is never offered', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'overleg', 'samen-verder').when = { flags: ['gemeld'] };
		});
		expect(breachesIn(scenario)[0]).toMatchObject({
			place: 'moment overleg, keuze samen-verder',
			what: 'Deze keuze wordt nooit aangeboden.'
		});
	});

	it('is broken by a target that another target always goes before', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'hulp', 'steun').to = [
				{ to: 'melding', when: { flags: ['gemeld'] } },
				{ to: 'veilig', when: { truth: ['onveilig'], flags: ['gemeld'] } },
				{ to: 'zonder-melding' }
			];
		});
		expect(breachesIn(scenario)).toMatchObject([
			{ place: 'moment hulp, keuze steun', what: 'Deze keuze leidt nooit naar veilig.' }
		]);
	});

	it('is broken by a line that is never to be seen', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'kring').text.push({
				id: 'kring-9',
				text: 'Later.',
				when: { day: { min: 2 } }
			});
		});
		expect(breachesIn(scenario)).toMatchObject([
			{ place: 'moment kring', what: 'Regel kring-9 is nooit te zien.' }
		]);
	});

	it('is broken by a finding that never comes to light', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'kring').reveals = [{ finding: 'structural', when: { day: { min: 2 } } }];
		});
		expect(breachesIn(scenario)).toMatchObject([
			{ place: 'moment kring', what: 'Dat structural blijkt, gebeurt nooit.' }
		]);
	});
});

describe('no dead ends', () => {
	it('is broken by a moment in which nothing is offered, under one truth', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'wegen', 'samen-wegen').when = { truth: ['onveilig', 'rouw'] };
		});
		const breaches = breachesIn(scenario).filter(({ rule }) => rule === 'no-dead-ends');
		expect(breaches[0]).toMatchObject({
			place: 'moment wegen',
			truth: 'hond',
			what: 'Hier is geen enkele keuze.'
		});
		expect(brokenRules(scenario)).toContain('every-truth-ends');
	});

	it('is broken by a circle without a way out', () => {
		const scenario = tinyCase((draft) => {
			for (const choice of sceneIn(draft, 'ouders').choices) choice.to = 'kind';
		});
		const breaches = breachesIn(scenario).filter(({ rule }) => rule === 'no-dead-ends');
		expect(breaches.map(({ what }) => what)).toContain('Vanaf hier is geen afloop te bereiken.');
	});

	it('is broken by a choice that leads nowhere', () => {
		const scenario = withChoice(tinyCase(), 'gesprek', (choice) => ({ ...choice, targets: [] }));
		expect(breachesIn(scenario)[0]).toMatchObject({
			rule: 'no-dead-ends',
			place: 'moment advies, keuze gesprek',
			what: 'Deze keuze leidt nergens heen.'
		});
	});
});

describe('outcome matches acts', () => {
	it('is broken by an ending that speaks of a report nobody made', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'niet-melden', 'toch-melden').act = 'close';
		});
		expect(breachesIn(scenario)).toMatchObject([
			{
				rule: 'outcome-matches-acts',
				place: 'afloop melding',
				what: 'De afloop zegt report, en op dit pad is gedaan: niets daarvan.'
			}
		]);
	});

	it('is broken by an ending that keeps a report quiet', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'niet-melden', 'toch-melden').effects = {};
		});
		expect(breachesIn(scenario)).toMatchObject([
			{ what: 'De afloop zegt no-report, en op dit pad is gedaan: report.' }
		]);
	});

	it('counts calling 112 as an emergency, also without a choice', () => {
		const scenario = tinyCase((draft) => {
			for (const choice of sceneIn(draft, 'acuut').choices) choice.act = 'wait';
			choiceIn(draft, 'hek', 'naar-binnen').act = 'emergency';
		});
		expect(brokenRules(scenario)).toEqual([]);
	});
});

describe('a walk that gave up', () => {
	it('is a breach', () => {
		const graph = explore(tinyCase(), 20);
		const [explored] = structureRules.flatMap((rule) => rule.check(graph));
		expect(explored).toMatchObject({ rule: 'explored-to-the-end', place: 'casus lege-stoel' });
	});
});

describe('advice and back', () => {
	it('is broken where no line of the advice can be read', () => {
		const scenario = tinyCase((draft) => {
			const aside = draft.advice.find(({ stage }) => stage === 2);
			aside?.text.forEach((line) => (line.when = { flags: ['gemeld'] }));
		});
		expect(breachesIn(scenario)).toContainEqual(
			expect.objectContaining({
				rule: 'advice-and-back',
				place: 'moment overleg',
				what: 'Hier is geen advies van Veilig Thuis te lezen.'
			})
		);
	});
});
