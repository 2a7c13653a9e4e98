import { describe, expect, it } from 'vitest';
import { must } from '$lib/shared/must';
import { choiceIn, sceneIn, tinyCase } from '../fixtures/tiny-case';
import type { ScenarioSource } from '../scenario-schema';
import { checkFairness } from './fairness';

/** Nothing tells the truths apart any more, up to the decision about a report. */
function withoutClues(draft: ScenarioSource): void {
	choiceIn(draft, 'kind', 'open-vraag').consequence = [{ id: 'kind-a1', text: 'Sem denkt na.' }];
	choiceIn(draft, 'ouders', 'oordeel').to = 'wegen';
	sceneIn(draft, 'wegen').text.splice(1);
	const line = must(sceneIn(draft, 'melden').text[0], 'a decision has a line');
	sceneIn(draft, 'niet-melden').text = [{ ...line, id: 'niet-melden-1' }];
}

describe('fairness', () => {
	it('lets choices differ once the screen has shown a difference', () => {
		expect(checkFairness(tinyCase())).toEqual([]);
	});

	it('is broken by other choices behind the same screen', () => {
		const breaches = checkFairness(tinyCase(withoutClues));
		expect(breaches).toMatchObject([
			{
				place: 'moment melden (en moment niet-melden)',
				what: 'Bij onveilig en rouw was tot hier alles hetzelfde, en toch verschillen de keuzes.'
			},
			{ what: 'Bij onveilig en hond was tot hier alles hetzelfde, en toch verschillen de keuzes.' }
		]);
	});

	it('shows the way to where it is broken', () => {
		const [breach] = checkFairness(tinyCase(withoutClues));
		expect(breach?.path.map(({ scene }) => scene)).toEqual([
			'kring',
			'overleg',
			'kind',
			'ouders',
			'wegen'
		]);
	});

	it('is broken by another verdict on the same choice', () => {
		const scenario = tinyCase((draft) => {
			withoutClues(draft);
			const choices = structuredClone(sceneIn(draft, 'melden').choices);
			for (const choice of choices) {
				choice.verdict = choice.id === 'nu-melden' ? 'unwise' : choice.verdict;
				for (const line of choice.consequence) line.id = `niet-${line.id}`;
			}
			sceneIn(draft, 'niet-melden').choices = choices;
		});
		expect(checkFairness(scenario)[0]?.what).toBe(
			'Bij onveilig en rouw was tot hier alles hetzelfde, en toch verschilt het oordeel over nu-melden.'
		);
	});

	it('is not broken where a consequence has shown the difference before', () => {
		const scenario = tinyCase((draft) => {
			withoutClues(draft);
			choiceIn(draft, 'wegen', 'samen-wegen').consequence = [
				{ id: 'wegen-a1', text: 'Ria schrijft over de ruzies.', when: { truth: ['onveilig'] } },
				{ id: 'wegen-a2', text: 'Ria schrijft over rust.', when: { truth: ['rouw', 'hond'] } }
			];
		});
		expect(checkFairness(scenario)).toEqual([]);
	});

	it('says so when it gives up', () => {
		expect(checkFairness(tinyCase(), 2)).toMatchObject([
			{ what: 'Het onderzoek naar eerlijkheid is afgebroken na 3 groepen; niets is bewezen.' }
		]);
	});
});
