import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSourceKey } from '$lib/meldcode/sources';
import { explore } from '$lib/scenario/proof/explore';
import type { GraphState } from '$lib/scenario/proof/graph';
import { parseScenario } from '$lib/scenario/parse';
import type { ChoiceId, TruthId } from '$lib/scenario/scenario';
import { must } from '$lib/shared/must';

const file = 'scenarios/cases/stil-kind/case.yaml';
const parsed = parseScenario(readFileSync(join(process.cwd(), file), 'utf8'), file, {
	isSourceKey
});
if (!parsed.ok) throw new Error(`${file} does not parse: run the proof`);

export const scenario = parsed.value;
const graph = explore(scenario);

/** A way through the case: under which truth, and what is done at each moment. */
export interface Route {
	readonly truth: TruthId;
	readonly ending: string;
	readonly choices: readonly (ChoiceId | 'call.112')[];
}

/** A shortest route to every ending of the case, as the proof walks it. */
export const routes: readonly Route[] = scenario.endings.map(({ id }) => {
	const state = graph.states.find(
		({ position }) => position.kind === 'ending' && position.ending.id === id
	);
	if (state === undefined) throw new Error(`No route leads to ${id}`);
	return { truth: state.truth, ending: id, choices: choicesTo(state) };
});

function choicesTo(state: GraphState): Route['choices'] {
	if (state.cameBy === null) return [];
	const { via, from } = state.cameBy;
	const before = choicesTo(must(graph.states[from], 'an edge leaves a known state'));
	return [...before, via === 'call.112' ? via : via.id];
}

/** Three routes that end differently: without a report, with a report, and in danger. */
export const threeRoutes: readonly Route[] = (['no-report', 'report', 'emergency'] as const).map(
	(outcome) => {
		const ending = scenario.endings.find((candidate) => candidate.outcome === outcome);
		const route = routes.find((candidate) => candidate.ending === ending?.id);
		if (route === undefined) throw new Error(`The case has no ending with outcome ${outcome}`);
		return route;
	}
);

/** The chance under which a first run draws this truth. */
export function chanceFor(truth: TruthId): number {
	const index = scenario.truths.findIndex(({ id }) => id === truth);
	return (index + 0.5) / scenario.truths.length;
}
