import { describe, expect, it } from 'vitest';
import { must } from '$lib/shared/must';
import { applyEffects, holds } from '../facts';
import { longCase } from '../fixtures/long-case';
import { choiceIn, sceneIn, tinyCase } from '../fixtures/tiny-case';
import type { Scenario } from '../scenario';
import { explore } from './explore';
import { factsOf, idOf, pathTo, type CaseGraph } from './graph';

function idsUnder(graph: CaseGraph, truth: string): readonly string[] {
	const states = graph.states.filter((state) => state.truth === truth);
	return [...new Set(states.map(({ position }) => idOf(position)))].sort();
}

/** Waiting leads back to the same moment, a week later. */
function circle(): Scenario {
	return tinyCase((draft) => {
		const wait = choiceIn(draft, 'kring', 'wachten');
		wait.effects = { days: 7 };
		wait.to = 'kring';
	});
}

describe('explore', () => {
	it('reaches under each truth what that truth leads to, and nothing else', () => {
		const graph = explore(tinyCase());
		const shared = ['advies', 'hulp', 'kind', 'kring', 'melding', 'ouders', 'overleg', 'wegen'];
		expect(idsUnder(graph, 'onveilig')).toEqual(
			[...shared, 'acuut', 'hek', 'melden', 'veilig'].sort()
		);
		expect(idsUnder(graph, 'hond')).toEqual([...shared, 'niet-melden', 'zonder-melding'].sort());
		expect(graph.cutOff).toBe(false);
	});

	it('follows 112 where there is danger, and only there', () => {
		const graph = explore(tinyCase());
		const calls = graph.states
			.flatMap((state) => state.edges)
			.filter((edge) => edge.via === 'call.112')
			.map(({ from, to }) =>
				[from, to].map((index) => idOf(must(graph.states[index], 'known').position)).join(' → ')
			);
		expect(new Set(calls)).toEqual(new Set(['hek → acuut']));
	});

	it('goes where the conditions say: the first target that holds after the effects', () => {
		const graph = explore(tinyCase());
		for (const state of graph.states) {
			for (const { via, to } of state.edges) {
				if (via === 'call.112') continue;
				const after = applyEffects(factsOf(state), via.effects, graph.scenario.startsOn);
				const expected = via.targets.find(({ when }) => holds(when, after, state.truth));
				expect(idOf(must(graph.states[to], 'known').position)).toBe(expected?.to);
			}
		}
	});

	it('gives a path that can be walked to every state', () => {
		const graph = explore(tinyCase());
		const acute = must(
			graph.states.find(({ position }) => idOf(position) === 'veilig'),
			'the acute branch can be reached'
		);
		expect(pathTo(graph, acute)).toEqual([
			{ scene: 'kring', did: 'kijken' },
			{ scene: 'overleg', did: 'samen-verder' },
			{ scene: 'kind', did: 'open-vraag' },
			{ scene: 'ouders', did: 'oordeel' },
			{ scene: 'hek', did: 'naar-binnen' },
			{ scene: 'acuut', did: 'zelf-bellen' }
		]);
	});

	it('holds states for the same that differ only in facts that nothing reads', () => {
		const withoutReaders = tinyCase((draft) => {
			sceneIn(draft, 'kind').choices.forEach((choice) => {
				choice.consequence.forEach((line) => delete line.when);
			});
		});
		expect(explore(withoutReaders).states.length).toBeLessThan(explore(tinyCase()).states.length);
	});

	it('counts the days to the last one where waiting can go round', () => {
		const graph = explore(circle());
		const days = graph.states
			.filter(({ truth, position }) => truth === 'hond' && idOf(position) === 'kring')
			.map((state) => factsOf(state).day);
		expect(days).toEqual([1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 90]);
	});

	it('says so when it gives up', () => {
		expect(explore(tinyCase(), 20)).toMatchObject({ cutOff: true });
		expect(explore(tinyCase(), 20).states.length).toBeLessThan(30);
	});

	it('asks the machine in proportion to states and edges, however long the case', () => {
		for (const length of [100, 1_000]) {
			const graph = explore(longCase(length));
			// Each moment with five grades of trust, under three truths.
			expect(graph.states.length).toBeGreaterThan(length * 3 * 4);
			expect(graph.edgeCount).toBeLessThanOrEqual(graph.states.length * 2);
			expect(graph.transitionCount).toBeLessThanOrEqual(graph.edgeCount + graph.states.length * 6);
		}
	}, 60_000);
});
