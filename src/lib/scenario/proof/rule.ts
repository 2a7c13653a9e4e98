import type { TruthId } from '$lib/scenario/scenario';
import {
	pathTo,
	stateAt,
	type AsideFlaw,
	type CaseGraph,
	type GraphState,
	type PathStep
} from './graph';
import { placeOfPosition } from './places';

/** What is wrong in a case, where, and what a writer can do about it. All in Dutch. */
export interface Flaw {
	readonly place: string;
	readonly what: string;
	readonly remedy: string;
}

/** A flaw, and the first way to it; the path is empty where no path is needed to see it. */
export interface Breach extends Flaw {
	readonly rule: string;
	/** `null` when it holds for the case as a whole. */
	readonly truth: TruthId | null;
	readonly path: readonly PathStep[];
}

/** Something that must hold for every path of every case. */
export interface Rule {
	readonly id: string;
	/** One Dutch sentence that a writer and an attention officer can agree with. */
	readonly sentence: string;
	check(graph: CaseGraph): readonly Breach[];
}

/** A rule of the Meldcode. Its sources are keys of the register of sources. */
export interface Norm extends Rule {
	readonly sources: readonly string[];
}

/** A rule of good training; says in Dutch why a learner is served by it. */
export interface CraftRule extends Rule {
	readonly reason: string;
}

/** Gathers breaches of one rule: one per place and flaw, the first, which has the shortest path. */
export interface Gatherer {
	add(flaw: Flaw, truth: TruthId | null, path: () => readonly PathStep[]): void;
	breaches(): readonly Breach[];
}

export function gatherer(rule: string): Gatherer {
	const first = new Map<string, Breach>();
	return {
		add(flaw, truth, path) {
			const key = `${flaw.place}\n${flaw.what}`;
			// A path is long to write down, so only for a breach that is kept.
			if (!first.has(key)) first.set(key, { rule, truth, path: path(), ...flaw });
		},
		breaches: () => [...first.values()]
	};
}

/** Flaws that can be seen in the text of a case, without walking it. */
export function breachesInText(rule: string, flaws: readonly Flaw[]): readonly Breach[] {
	const found = gatherer(rule);
	for (const flaw of flaws) found.add(flaw, null, () => []);
	return found.breaches();
}

/** Flaws that can be seen in a state, whatever way led there. */
export function breachesInStates(
	rule: string,
	graph: CaseGraph,
	flawsAt: (state: GraphState) => readonly Flaw[]
): readonly Breach[] {
	const found = gatherer(rule);
	for (const state of graph.states) {
		for (const flaw of flawsAt(state)) {
			found.add(flaw, state.truth, () => pathTo(graph, state));
		}
	}
	return found.breaches();
}

/** Flaws that the walk met when it tried, in every state, what must be possible everywhere. */
export function breachesInAsides(
	rule: string,
	graph: CaseGraph,
	about: AsideFlaw['about'],
	remedy: string
): readonly Breach[] {
	const found = gatherer(rule);
	for (const { what, state: index } of graph.asideFlaws.filter((flaw) => flaw.about === about)) {
		const state = stateAt(graph, index);
		const flaw = { place: placeOfPosition(state.position), what, remedy };
		found.add(flaw, state.truth, () => pathTo(graph, state));
	}
	return found.breaches();
}
