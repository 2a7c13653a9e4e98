import { must } from '$lib/shared/must';
import { holds, type Facts } from '$lib/scenario/facts';
import type { Position } from '$lib/scenario/position';
import type {
	Choice,
	ChoiceId,
	EndingId,
	Finding,
	Scenario,
	Scene,
	SceneId,
	TruthId
} from '$lib/scenario/scenario';

/** A moment or an ending; the asides are checked apart and are no part of the graph. */
export type MomentOrEnding = Extract<
	Position,
	{ readonly kind: 'scene' } | { readonly kind: 'ending' }
>;

/** One state of a case: where a learner can stand, under which truth and with which facts. */
export interface GraphState {
	/** Its index in `CaseGraph.states`. */
	readonly index: number;
	readonly truth: TruthId;
	readonly position: MomentOrEnding;
	/** The edge by which the walk first came here; `null` at the start. */
	readonly cameBy: Edge | null;
	readonly edges: readonly Edge[];
}

export interface Edge {
	readonly from: number;
	readonly to: number;
	readonly via: Choice | 'call.112';
	/** How many days pass. */
	readonly days: number;
}

/** A promise about 112 or the advice of Veilig Thuis that a state does not keep. */
export interface AsideFlaw {
	readonly state: number;
	readonly about: '112' | 'advice';
	readonly what: string;
}

export interface StuckChoice {
	readonly state: number;
	readonly scene: Scene;
	readonly choice: Choice;
}

/** Everything that can happen in a case, under all its truths. */
export interface CaseGraph {
	readonly scenario: Scenario;
	readonly states: readonly GraphState[];
	/** The first state of each truth, in the order of the truths. */
	readonly starts: readonly number[];
	readonly edgeCount: number;
	/** How often the machine was asked for a next state: the honest measure of work. */
	readonly transitionCount: number;
	readonly asideFlaws: readonly AsideFlaw[];
	/** Offered choices that leave the machine where it is. */
	readonly stuck: readonly StuckChoice[];
	/** True when the walk gave up at its limit: then nothing is proven. */
	readonly cutOff: boolean;
}

/** One step of a counter-example: where the learner stood, and what was done there. */
export interface PathStep {
	readonly scene: SceneId;
	readonly did: ChoiceId | 'call.112';
}

/** The state with an index that the graph itself gave out. */
export function stateAt(graph: CaseGraph, index: number): GraphState {
	return must(graph.states[index], 'edges, starts and flaws point at known states');
}

export function idOf(position: MomentOrEnding): SceneId | EndingId {
	return position.kind === 'scene' ? position.scene.id : position.ending.id;
}

export function factsOf(state: GraphState): Facts {
	return state.position.facts;
}

/** Whether a finding comes to light, or stands in the open, in this very state. */
export function isRevealed(finding: Finding, { position, truth }: GraphState): boolean {
	return (
		position.kind === 'scene' &&
		position.scene.reveals.some(
			(reveal) => reveal.finding === finding && holds(reveal.when, position.facts, truth)
		)
	);
}

export function stepOf(state: GraphState, edge: Edge): PathStep {
	if (state.position.kind === 'ending') throw new Error('An ending has no edges');
	return {
		scene: state.position.scene.id,
		did: edge.via === 'call.112' ? edge.via : edge.via.id
	};
}

/** A shortest way from the start of its truth to a state. */
export function pathTo(graph: CaseGraph, state: GraphState): readonly PathStep[] {
	const steps: PathStep[] = [];
	for (let edge = state.cameBy; edge !== null;) {
		const from = stateAt(graph, edge.from);
		steps.push(stepOf(from, edge));
		edge = from.cameBy;
	}
	return steps.reverse();
}

/** The truths under which some path reaches an ending. */
export function truthsThatEnd(graph: CaseGraph): ReadonlySet<TruthId> {
	const ended = graph.states.filter(({ position }) => position.kind === 'ending');
	return new Set(ended.map(({ truth }) => truth));
}
