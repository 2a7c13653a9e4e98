import { groupsByCycle } from '../cycles';
import { pathTo, stateAt, type CaseGraph } from '../graph';
import { placeOfChoice, placeOfPosition } from '../places';
import { gatherer, type Flaw, type Rule } from '../rule';

const id = 'no-dead-ends';

export const noDeadEnds: Rule = {
	id,
	sentence: 'Vanaf elk moment is er een keuze, en een weg naar een afloop.',
	check(graph) {
		const found = gatherer(id);
		const dead = [...withoutChoice(graph), ...stuckChoices(graph), ...withoutWayOut(graph)];
		for (const [index, flaw] of dead) {
			const state = stateAt(graph, index);
			found.add(flaw, state.truth, () => pathTo(graph, state));
		}
		return found.breaches();
	}
};

type FlawAt = readonly [state: number, flaw: Flaw];

function withoutChoice({ states }: CaseGraph): readonly FlawAt[] {
	return states
		.filter(({ position }) => position.kind === 'scene' && position.choices.length === 0)
		.map(({ index, position }) => [
			index,
			{
				place: placeOfPosition(position),
				what: 'Hier is geen enkele keuze.',
				remedy: 'Geef minstens een keuze zonder voorwaarde.'
			}
		]);
}

function stuckChoices(graph: CaseGraph): readonly FlawAt[] {
	return graph.stuck.map(({ state, scene, choice }) => [
		state,
		{
			place: placeOfChoice(scene, choice),
			what: 'Deze keuze leidt nergens heen.',
			remedy: 'Geef de laatste bestemming bij to geen voorwaarde.'
		}
	]);
}

function withoutWayOut(graph: CaseGraph): readonly FlawAt[] {
	// Of a walk that gave up it cannot be said.
	if (graph.cutOff) return [];
	const hasWayOut = statesWithWayOut(graph);
	return graph.states
		.filter(({ index }) => !hasWayOut.has(index))
		.map(({ index, position }) => [
			index,
			{
				place: placeOfPosition(position),
				what: 'Vanaf hier is geen afloop te bereiken.',
				remedy: 'Geef een keuze die verder leidt.'
			}
		]);
}

function statesWithWayOut(graph: CaseGraph): ReadonlySet<number> {
	const hasWayOut = new Set<number>();
	// Each group comes after the groups it leads to.
	for (const group of groupsByCycle(graph)) {
		const leadsOut = group.some((index) => {
			const { position, edges } = stateAt(graph, index);
			return position.kind === 'ending' || edges.some(({ to }) => hasWayOut.has(to));
		});
		if (leadsOut) for (const index of group) hasWayOut.add(index);
	}
	return hasWayOut;
}
