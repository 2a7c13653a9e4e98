import { describe, expect, it } from 'vitest';
import { must } from '$lib/shared/must';
import { isSourceKey } from '$lib/meldcode/sources';
import { breachesIn, brokenRules } from '../../fixtures/broken-rules';
import { normBreakers } from '../../fixtures/norm-breakers';
import { choiceIn, endingIn, sceneIn, tinyCase } from '../../fixtures/tiny-case';
import type { Finding, Scenario } from '../../scenario';
import type { ScenarioSource } from '../../scenario-schema';
import { norms } from './norms';

describe('norms', () => {
	it('all hold for a case that follows the Meldcode', () => {
		expect(brokenRules(tinyCase())).toEqual([]);
	});

	it.each(norms.map(({ id }) => id))('%s is broken by one small change, alone', (id) => {
		const { scenario, place } = must(normBreakers[id], `a change that breaks ${id}`)();
		expect(brokenRules(scenario)).toEqual([id]);
		expect(breachesIn(scenario)[0]).toMatchObject({ rule: id, place });
	});

	it.each(norms.map(({ id, sources }) => [id, sources] as const))(
		'%s stands on sources of the register',
		(_, sources) => {
			expect(sources.length).toBeGreaterThan(0);
			expect(sources.filter((key) => !isSourceKey(key))).toEqual([]);
		}
	);

	it('have ids of their own', () => {
		expect(new Set(norms.map(({ id }) => id)).size).toBe(norms.length);
	});

	it('show a shortest path to a breach', () => {
		const scenario = must(normBreakers['disclosure-veilig-thuis-first'], 'there is one')().scenario;
		const [breach] = breachesIn(scenario);
		expect(breach?.path).toEqual([
			{ scene: 'kring', did: 'kijken' },
			{ scene: 'overleg', did: 'samen-verder' }
		]);
	});
});

describe('the order of the two decisions', () => {
	it('is a breach when help comes before the report', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'melden').decides = 'help';
			sceneIn(draft, 'hulp').decides = 'report';
		});
		expect(brokenRules(scenario)).toEqual(['both-decisions']);
	});
});

describe('the talk of step 3', () => {
	/** From the advice straight to the weighing, past both talks. */
	function withoutTalks(advised: boolean): Scenario {
		return tinyCase((draft) => {
			const advice = choiceIn(draft, 'advies', 'gesprek');
			advice.to = 'wegen';
			if (!advised) advice.act = 'consult';
		});
	}

	it('may be left out after advice of Veilig Thuis', () => {
		expect(brokenRules(withoutTalks(true))).not.toContain('all-steps-before-deciding');
	});

	it('may not be left out without advice', () => {
		expect(brokenRules(withoutTalks(false))).toContain('all-steps-before-deciding');
	});

	it('may not be left out for advice that is only said to be asked in a talk', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'overleg').talk = 'parents';
			choiceIn(draft, 'overleg', 'samen-verder').act = 'advice';
			choiceIn(draft, 'overleg', 'samen-verder').to = 'wegen';
		});
		expect(brokenRules(scenario)).toContain('all-steps-before-deciding');
	});
});

describe('what may only follow once Veilig Thuis knows', () => {
	/** It comes to light in one moment, and then both ways lead through a call for advice. */
	function revealedThenAdvised(sceneId: string, finding: Finding): Scenario {
		return tinyCase((draft) => {
			sceneIn(draft, sceneId).reveals = [finding];
			choiceIn(draft, 'overleg', 'samen-verder').to = 'advies';
		});
	}

	it.each(['disclosure', 'sexual-abuse', 'special-risk'] as const)(
		'may be done after advice, when %s came to light before it',
		(finding) => {
			expect(brokenRules(revealedThenAdvised('kring', finding))).toEqual([]);
		}
	);

	it.each([
		['disclosure', 'disclosure-veilig-thuis-first'],
		['sexual-abuse', 'sexual-abuse-not-questioned'],
		['special-risk', 'special-risk-veilig-thuis-first']
	] as const)('may not be done on advice from before %s came to light', (finding, rule) => {
		expect(brokenRules(revealedThenAdvised('kind', finding))).toEqual([rule]);
	});

	/** The child tells, and every way on is unwise and leads to the parents. */
	function toldOnTheWayToParents(change: (draft: ScenarioSource) => void): Scenario {
		return tinyCase((draft) => {
			sceneIn(draft, 'kind').reveals = ['disclosure'];
			choiceIn(draft, 'kind', 'open-vraag').verdict = 'unwise';
			change(draft);
		});
	}

	it('may be offered when it is called unwise', () => {
		const scenario = toldOnTheWayToParents((draft) => {
			choiceIn(draft, 'ouders', 'feiten').verdict = 'unwise';
		});
		expect(brokenRules(scenario)).toEqual([]);
	});

	it.each(['observe', 'consult', 'help', 'advice', 'report', 'emergency'] as const)(
		'may not be done in a talk with the parents under the name %s',
		(act) => {
			const scenario = toldOnTheWayToParents((draft) => {
				choiceIn(draft, 'ouders', 'feiten').act = act;
			});
			expect(breachesIn(scenario)).toContainEqual(
				expect.objectContaining({
					rule: 'disclosure-veilig-thuis-first',
					place: 'moment ouders, keuze feiten'
				})
			);
		}
	);

	it('may be broken off for a call by who has begun it all the same', () => {
		const scenario = toldOnTheWayToParents((draft) => {
			const breakOff = choiceIn(draft, 'ouders', 'feiten');
			breakOff.act = 'consult';
			breakOff.to = 'advies';
			choiceIn(draft, 'advies', 'gesprek').to = 'wegen';
		});
		expect(brokenRules(scenario)).not.toContain('disclosure-veilig-thuis-first');
	});

	it('does not keep anybody from answering who tells, with the child or the parents', () => {
		const scenario = tinyCase((draft) => {
			for (const [moment, choice] of [
				['kind', 'open-vraag'],
				['ouders', 'feiten']
			] as const) {
				sceneIn(draft, moment).reveals = ['disclosure'];
				choiceIn(draft, moment, choice).to = 'advies';
			}
			choiceIn(draft, 'kind', 'waarom-vraag').to = 'wegen';
			choiceIn(draft, 'ouders', 'feiten').act = 'consult';
			choiceIn(draft, 'advies', 'gesprek').to = 'wegen';
		});
		expect(brokenRules(scenario)).not.toContain('disclosure-veilig-thuis-first');
	});

	it.each(['advice', 'report', 'emergency'] as const)(
		'does not take the word of a choice that does %s in the middle of a talk with the child',
		(act) => {
			const scenario = tinyCase((draft) => {
				sceneIn(draft, 'kring').reveals = ['disclosure'];
				for (const choice of sceneIn(draft, 'kind').choices) choice.act = act;
			});
			expect(brokenRules(scenario)).toContain('disclosure-veilig-thuis-first');
		}
	);

	it('may not be led to by a choice of another name either', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'kring').reveals = ['sexual-abuse'];
			choiceIn(draft, 'kring', 'kijken').to = 'kind';
		});
		expect(breachesIn(scenario)).toContainEqual(
			expect.objectContaining({
				rule: 'sexual-abuse-not-questioned',
				place: 'moment kring, keuze kijken'
			})
		);
	});
});

describe('the acute branch', () => {
	function fromDangerToDecision(change: (draft: ScenarioSource) => void = () => {}): Scenario {
		return tinyCase((draft) => {
			choiceIn(draft, 'acuut', 'ria-belt').to = 'melden';
			change(draft);
		});
	}

	it('may go straight to a decision', () => {
		const rules = brokenRules(fromDangerToDecision());
		expect(rules).not.toContain('no-decision-before-weighing');
		expect(rules).not.toContain('all-steps-before-deciding');
	});

	it('may not, when no danger came to light', () => {
		const rules = brokenRules(
			fromDangerToDecision((draft) => {
				for (const id of ['hek', 'acuut']) sceneIn(draft, id).reveals = [];
			})
		);
		expect(rules).toEqual(
			expect.arrayContaining([
				'no-decision-before-weighing',
				'both-decisions',
				'all-steps-before-deciding'
			])
		);
	});
});

describe('advice without names', () => {
	it.each([
		[
			'a label',
			(draft: ScenarioSource) => (choiceIn(draft, 'advies', 'gesprek').label = 'Eerst Sem.')
		],
		[
			'capitals',
			(draft: ScenarioSource) => (choiceIn(draft, 'advies', 'gesprek').label = 'Eerst SEM.')
		],
		[
			'a why',
			(draft: ScenarioSource) =>
				(choiceIn(draft, 'advies', 'gesprek').why =
					'Zo weet je beter hoe je het sem straks vraagt.')
		],
		['a title', (draft: ScenarioSource) => (sceneIn(draft, 'advies').title = 'Bellen over Sem')],
		[
			'a consequence',
			(draft: ScenarioSource) =>
				(first(choiceIn(draft, 'advies', 'gesprek').consequence).text = 'Je noteert: Sem.')
		],
		['an aside', (draft: ScenarioSource) => (first(first(draft.advice).text).text = 'Vraag Sem.')],
		[
			'the first sentence of a call for advice',
			(draft: ScenarioSource) =>
				(endingIn(draft, 'zonder-melding').veiligThuis.firstSentence = 'Ik bel over Sem.')
		]
	])('looks at %s', (_, change) => {
		expect(brokenRules(tinyCase((draft) => void change(draft)))).toEqual(['advice-never-names']);
	});

	it('leaves alone who is not of the family, and who is named in a report', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'advies').title = 'Bellen met Ria erbij';
			endingIn(draft, 'melding').veiligThuis.firstSentence = 'Ik wil Sem melden.';
		});
		expect(brokenRules(scenario)).toEqual([]);
	});
});

function first<Item>(items: readonly Item[]): Item {
	return must(items[0], 'there is one');
}

describe('a suspicion against staff', () => {
	it('may come to light in a talk of step 3, but not be talked over with the parents there', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'ouders').reveals = ['staff'];
		});
		const places = breachesIn(scenario).map(({ place }) => place);
		expect(places).toContain('moment ouders, keuze feiten');
		expect(places).not.toContain('moment ouders');
		expect(places).toContain('moment wegen');
	});

	it('may not be talked over with the parents in an earlier step, by whatever name', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'kring').reveals = ['staff'];
			sceneIn(draft, 'overleg').talk = 'parents';
		});
		const places = breachesIn(scenario).map(({ place }) => place);
		expect(places).toContain('moment overleg');
	});

	it('needs no decisions of step 5', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'overleg').reveals = ['staff'];
			for (const choice of sceneIn(draft, 'overleg').choices) choice.to = 'zonder-melding';
		});
		const rules = brokenRules(scenario);
		expect(rules).not.toContain('both-decisions');
		expect(rules).not.toContain('staff-never-home-route');
	});
});

describe('danger that came to light', () => {
	it.each([
		['watches', { act: 'observe' }],
		['reports, but only after the weekend', { act: 'report', effects: { until: 'maandag' } }],
		['talks it over for two days', { act: 'consult', effects: { days: 2 } }]
	] as const)('is not met fittingly by who %s', (_, change) => {
		const scenario = tinyCase((draft) => {
			Object.assign(choiceIn(draft, 'hek', 'naar-binnen'), change, { verdict: 'fitting' });
		});
		expect(brokenRules(scenario)).toContain('no-waiting-in-danger');
	});

	it('leaves time to who has called', () => {
		const scenario = tinyCase((draft) => {
			const afterwards = choiceIn(draft, 'hulp', 'steun');
			afterwards.effects = { days: 1 };
			for (const choice of sceneIn(draft, 'acuut').choices) choice.to = 'hulp';
		});
		expect(brokenRules(scenario)).not.toContain('no-waiting-in-danger');
	});

	it('asks for a report even where the ending only says there was one', () => {
		const scenario = tinyCase((draft) => {
			choiceIn(draft, 'melden', 'later-melden').act = 'wait';
		});
		expect(brokenRules(scenario)).toEqual(['outcome-matches-acts', 'unsafety-ends-in-report']);
	});
});
