import { describe, expect, it } from 'vitest';
import { must } from '$lib/shared/must';
import { choiceIn, sceneIn, tinyCase } from '../fixtures/tiny-case';
import type { Scenario } from '../scenario';
import type { ScenarioSource } from '../scenario-schema';
import { groupedBySight, openingSights, sightAfter } from './sight';

function seenAfterLooking(scenario: Scenario): string {
	const [opening] = openingSights(scenario);
	const did = must(scenario.scenes[0]?.choices[0], 'the case opens with a choice').id;
	return must(sightAfter(scenario, must(opening, 'there are truths'), did), 'it is offered').seen;
}

function changed(change: (draft: ScenarioSource) => void): string {
	return seenAfterLooking(tinyCase(change));
}

describe('sight', () => {
	it('is the same under all truths where a case opens the same', () => {
		expect(groupedBySight(openingSights(tinyCase())).map(({ length }) => length)).toEqual([3]);
	});

	it('tells apart what differs in day, weekday, place, time, title, text, question or consequence', () => {
		const next = (draft: ScenarioSource) => sceneIn(draft, 'overleg');
		const look = (draft: ScenarioSource) => choiceIn(draft, 'kring', 'kijken');
		const screens = [
			seenAfterLooking(tinyCase()),
			changed((draft) => (look(draft).effects = { days: 9 })),
			changed((draft) => (look(draft).effects = { days: 3 })),
			changed((draft) => (next(draft).place = 'op het plein')),
			changed((draft) => (next(draft).time = 'vier uur')),
			changed((draft) => (next(draft).title = 'Samen')),
			changed((draft) => (must(next(draft).text[0], 'a line').text = 'Ria knikt.')),
			changed((draft) => (next(draft).question = 'En nu?')),
			changed((draft) => (must(look(draft).consequence[0], 'a line').text = 'Hij gaapt.'))
		];
		expect(new Set(screens).size).toBe(screens.length);
	});

	it('does not tell apart what only the writer sees', () => {
		const hidden = changed((draft) => {
			choiceIn(draft, 'overleg', 'raad-vragen').pull = 'Dat is makkelijker.';
			choiceIn(draft, 'kring', 'kijken').effects = { days: 2, trustChild: 1 };
		});
		expect(hidden).toBe(seenAfterLooking(tinyCase()));
	});

	it('has nothing to see after a deed that cannot be done', () => {
		const scenario = tinyCase();
		const [opening] = openingSights(scenario);
		expect(sightAfter(scenario, must(opening, 'there are truths'), 'call.112')).toBeUndefined();
	});
});
