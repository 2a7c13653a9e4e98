import {
	stateAt,
	stepOf,
	type CaseGraph,
	type Edge,
	type GraphState,
	type PathStep
} from './graph';
import { gatherer, type Breach, type Flaw } from './rule';

/**
 * A small automaton that is walked together with a graph. Its memory must have few values, or the
 * product grows large: the walk sees each pair of state and memory once.
 */
export interface Watcher<Memory extends string | number> {
	readonly start: Memory;
	onArrival(memory: Memory, state: GraphState): Memory;
	onLeaving(memory: Memory, edge: Edge, state: GraphState): Memory;
}

interface Pair<Memory> {
	readonly state: GraphState;
	readonly memory: Memory;
	readonly cameBy: { readonly pair: Pair<Memory>; readonly edge: Edge } | null;
}

/** Calls `look` once for every state with every memory that some path brings there, nearest first. */
export function walkPaths<Memory extends string | number>(
	graph: CaseGraph,
	watcher: Watcher<Memory>,
	look: (state: GraphState, memory: Memory, path: () => readonly PathStep[]) => void
): void {
	const known = new Set<string>();
	let reached: Pair<Memory>[] = [];

	function arrive(index: number, before: Memory, cameBy: Pair<Memory>['cameBy']): void {
		const state = stateAt(graph, index);
		const memory = watcher.onArrival(before, state);
		const key = `${index} ${memory}`;
		if (known.has(key)) return;
		known.add(key);
		reached.push({ state, memory, cameBy });
	}

	for (const start of graph.starts) arrive(start, watcher.start, null);
	while (reached.length > 0) {
		const now = reached;
		reached = [];
		for (const pair of now) {
			look(pair.state, pair.memory, () => pathOf(pair));
			for (const edge of pair.state.edges) {
				arrive(edge.to, watcher.onLeaving(pair.memory, edge, pair.state), { pair, edge });
			}
		}
	}
}

function pathOf<Memory>(last: Pair<Memory>): readonly PathStep[] {
	const steps: PathStep[] = [];
	for (let { cameBy } = last; cameBy !== null; { cameBy } = cameBy.pair) {
		steps.push(stepOf(cameBy.pair.state, cameBy.edge));
	}
	return steps.reverse();
}

/** What happened on the way so far, as far as a rule remembers it. */
export type Past<Mark extends string> = ReadonlySet<Mark>;

/** A rule about paths: it remembers a few marks, and looks at each state in the light of them. */
export interface PathRule<Mark extends string> {
	/** The marks that arriving in a state earns; they hold from that state on. */
	onArrival?(state: GraphState, past: Past<Mark>): readonly Mark[];
	/** The marks that a choice, or calling 112, earns. */
	onLeaving?(edge: Edge, state: GraphState, past: Past<Mark>): readonly Mark[];
	flawsAt(state: GraphState, past: Past<Mark>, graph: CaseGraph): readonly Flaw[];
}

/**
 * All breaches of a path rule, each once, with a shortest path to it.
 * Use few marks: the work can double with each.
 */
export function breachesOnPaths<Mark extends string>(
	id: string,
	rule: PathRule<Mark>,
	graph: CaseGraph
): readonly Breach[] {
	const found = gatherer(id);
	const marks = markSet<Mark>();
	const watcher: Watcher<number> = {
		start: 0,
		onArrival: (memory, state) =>
			marks.add(memory, rule.onArrival?.(state, marks.read(memory)) ?? []),
		onLeaving: (memory, edge, state) =>
			marks.add(memory, rule.onLeaving?.(edge, state, marks.read(memory)) ?? [])
	};
	walkPaths(graph, watcher, (state, memory, path) => {
		for (const flaw of rule.flawsAt(state, marks.read(memory), graph)) {
			found.add(flaw, state.truth, path);
		}
	});
	return found.breaches();
}

/** Keeps sets of marks as numbers, a bit for each mark, so that a set can be part of a key. */
function markSet<Mark extends string>() {
	const bits = new Map<Mark, number>();
	const sets = new Map<number, Past<Mark>>();

	function bitOf(mark: Mark): number {
		const bit = bits.get(mark) ?? 1 << bits.size;
		bits.set(mark, bit);
		return bit;
	}

	function read(memory: number): Past<Mark> {
		const set =
			sets.get(memory) ?? new Set([...bits.keys()].filter((mark) => (memory & bitOf(mark)) !== 0));
		sets.set(memory, set);
		return set;
	}

	return {
		read,
		add: (memory: number, marks: readonly Mark[]) =>
			marks.reduce((sum, mark) => sum | bitOf(mark), memory)
	};
}
