import { initialTransition, transition } from 'xstate';
import { must } from '$lib/shared/must';
import { LAST_DAY } from '$lib/scenario/facts';
import {
	createScenarioMachine,
	type ScenarioEvent,
	type ScenarioMachine
} from '$lib/scenario/machine';
import { positionOf, type ScenarioSnapshot } from '$lib/scenario/position';
import type { Scenario, TruthId } from '$lib/scenario/scenario';
import { asideFlawsAt } from './asides';
import { mostOnAnyPath } from './cycles';
import { factsKey, factsReadIn, type FactsRead } from './facts-key';
import {
	factsOf,
	idOf,
	type AsideFlaw,
	type CaseGraph,
	type Edge,
	type MomentOrEnding,
	type StuckChoice
} from './graph';

/** Far above what a case of fifty moments needs; beyond it the walk gives up, and says so. */
export const MOST_STATES = 200_000;

interface Reached {
	readonly index: number;
	readonly truth: TruthId;
	readonly position: MomentOrEnding;
	readonly cameBy: Edge | null;
	readonly edges: Edge[];
}

/** Reached, and still to be left; only such states keep their snapshot. */
interface Waiting {
	readonly state: Reached;
	readonly snapshot: ScenarioSnapshot;
}

/** What the walk over all truths gathers. */
interface Walk {
	readonly scenario: Scenario;
	readonly read: FactsRead;
	readonly limit: number;
	readonly states: Reached[];
	readonly starts: number[];
	readonly asideFlaws: AsideFlaw[];
	readonly stuck: StuckChoice[];
	edgeCount: number;
	transitionCount: number;
	cutOff: boolean;
}

/**
 * Walks everything that can happen in a case, breadth first, under each of its truths.
 * Linear in states and edges; never lists paths. Gives up at `limit` states and then says so in
 * `cutOff`. Expects a parsed scenario.
 */
export function explore(scenario: Scenario, limit = MOST_STATES): CaseGraph {
	const read = factsReadIn(scenario);
	const graph = walkAllTruths(scenario, read, limit);
	if (read.day || !calendarCanRunOut(graph)) return graph;
	return walkAllTruths(scenario, { ...read, day: true }, limit);
}

/** Where the last day can be reached, days that share a weekday no longer play out the same. */
function calendarCanRunOut(graph: CaseGraph): boolean {
	return (
		graph.states.some((state) => factsOf(state).day >= LAST_DAY) ||
		1 + mostOnAnyPath(graph, (edge) => edge.days) >= LAST_DAY
	);
}

function walkAllTruths(scenario: Scenario, read: FactsRead, limit: number): CaseGraph {
	const walk: Walk = {
		scenario,
		read,
		limit,
		states: [],
		starts: [],
		asideFlaws: [],
		stuck: [],
		edgeCount: 0,
		transitionCount: 0,
		cutOff: false
	};
	for (const truth of scenario.truths) walkTruth(walk, truth.id);
	return walk;
}

function walkTruth(walk: Walk, truth: TruthId): void {
	const machine = createScenarioMachine(walk.scenario, truth);
	const known = new Map<string, number>();
	let reached: Waiting[] = [];

	function arrive(snapshot: ScenarioSnapshot, edge: Omit<Edge, 'to'> | null): void {
		const position = storyPositionOf(walk.scenario, truth, snapshot);
		const key = `${idOf(position)}|${factsKey(snapshot.context, walk.read, walk.scenario)}`;
		const index = known.get(key) ?? walk.states.length;
		const cameBy = edge === null ? null : { ...edge, to: index };
		if (cameBy !== null) connect(walk, cameBy);
		else walk.starts.push(index);
		if (known.has(key)) return;
		known.set(key, index);
		const state = { index, truth, position, cameBy, edges: [] };
		walk.states.push(state);
		reached.push({ state, snapshot });
	}

	arrive(initialTransition(machine)[0], null);
	while (reached.length > 0) {
		const now = reached;
		reached = [];
		for (const { state, snapshot } of now) {
			if (walk.states.length > walk.limit) {
				walk.cutOff = true;
				return;
			}
			leave(walk, machine, state, snapshot, arrive);
		}
	}
}

function leave(
	walk: Walk,
	machine: ScenarioMachine,
	{ index, position, truth }: Reached,
	snapshot: ScenarioSnapshot,
	arrive: (snapshot: ScenarioSnapshot, edge: Omit<Edge, 'to'>) => void
): void {
	const send = (from: ScenarioSnapshot, event: ScenarioEvent) => {
		walk.transitionCount += 1;
		return transition(machine, from, event)[0];
	};
	const daysUntil = (later: ScenarioSnapshot) => later.context.day - snapshot.context.day;
	const { scenario } = walk;
	for (const flaw of asideFlawsAt(position, snapshot, send, { scenario, truth })) {
		walk.asideFlaws.push({ state: index, ...flaw });
	}
	if (position.kind === 'ending') return;
	for (const choice of position.choices) {
		const next = send(snapshot, { type: 'choice.made', choiceId: choice.id });
		// The very same snapshot means that no transition was taken.
		if (next === snapshot) walk.stuck.push({ state: index, scene: position.scene, choice });
		else arrive(next, { from: index, via: choice, days: daysUntil(next) });
	}
	if (position.scene.emergency === undefined) return;
	const called = send(snapshot, { type: 'call.112' });
	arrive(called, { from: index, via: 'call.112', days: daysUntil(called) });
}

function connect(walk: Walk, edge: Edge): void {
	must(walk.states[edge.from], 'an edge leaves a known state').edges.push(edge);
	walk.edgeCount += 1;
}

function storyPositionOf(
	scenario: Scenario,
	truth: TruthId,
	snapshot: ScenarioSnapshot
): MomentOrEnding {
	const position = positionOf(scenario, truth, snapshot);
	if (position.kind === 'scene' || position.kind === 'ending') return position;
	throw new Error('A choice never leads to an aside');
}
