import { describe, expect, it } from 'vitest';
import { must } from '$lib/shared/must';
import { choiceIn, tinyCase } from '../fixtures/tiny-case';
import { groupsByCycle, isCycle, mostOnAnyPath } from './cycles';
import { explore } from './explore';
import { idOf, type CaseGraph } from './graph';

const circular = explore(
	tinyCase((draft) => {
		choiceIn(draft, 'advies', 'gesprek').to = 'overleg';
		choiceIn(draft, 'advies', 'gesprek').effects = {};
	})
);

function idsOnCycles(graph: CaseGraph): readonly string[] {
	const onCycles = groupsByCycle(graph)
		.filter((group) => isCycle(graph, group))
		.flat();
	return [
		...new Set(
			graph.states
				.filter(({ index }) => onCycles.includes(index))
				.map((state) => idOf(state.position))
		)
	].sort();
}

describe('groupsByCycle', () => {
	it('puts the states of a cycle together, and no others', () => {
		expect(idsOnCycles(circular)).toEqual(['advies', 'overleg']);
		expect(idsOnCycles(explore(tinyCase()))).toEqual([]);
	});

	it('puts each state in one group, after the groups it leads to', () => {
		const groups = groupsByCycle(circular);
		const rank = new Map(groups.flatMap((group, at) => group.map((index) => [index, at] as const)));
		expect([...rank.keys()].sort((a, b) => a - b)).toEqual(
			circular.states.map(({ index }) => index)
		);
		for (const { from, to } of circular.states.flatMap(({ edges }) => edges)) {
			expect(rank.get(to)).toBeLessThanOrEqual(rank.get(from) ?? -1);
		}
	});

	it('goes deeper than a call stack could', () => {
		const length = 100_000;
		const model = must(circular.states[0], 'a graph has a start');
		const edge = must(model.edges[0], 'the start has choices');
		const states = Array.from({ length }, (_, index) => ({
			...model,
			index,
			edges: index + 1 < length ? [{ ...edge, from: index, to: index + 1 }] : []
		}));
		expect(groupsByCycle({ ...circular, states, starts: [0] })).toHaveLength(length);
	});
});

describe('mostOnAnyPath', () => {
	it('finds the heaviest path', () => {
		expect(mostOnAnyPath(explore(tinyCase()), () => 1)).toBe(8);
	});

	it('is infinite where a cycle keeps adding, and only there', () => {
		expect(mostOnAnyPath(circular, () => 1)).toBe(Infinity);
		expect(mostOnAnyPath(circular, ({ days }) => days)).toBeLessThan(90);
	});
});
