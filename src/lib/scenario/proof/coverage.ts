import { applyEffects, holds, type Facts } from '$lib/scenario/facts';
import type { Choice, Condition, Line, Scenario, Target, TruthId } from '$lib/scenario/scenario';
import { conditionsOf } from './conditions';
import { idOf, type CaseGraph, type GraphState } from './graph';

/** How a condition turned out over the whole graph. */
export interface Turnout {
	readonly wasTrue: boolean;
	readonly wasFalse: boolean;
}

/** What of the written case had a part in some state of the graph. */
export interface Coverage {
	/** A condition in a place that nobody reaches is missing. */
	readonly conditions: ReadonlyMap<Condition, Turnout>;
	/** The ids of scenes and endings. */
	readonly places: ReadonlySet<string>;
	readonly choicesOffered: ReadonlySet<Choice>;
	readonly targetsTaken: ReadonlySet<Target>;
}

const never: Turnout = { wasTrue: false, wasFalse: false };

/** Looks at every state once. */
export function coverageOf(graph: CaseGraph): Coverage {
	const turnouts = new Map<Condition, Turnout>();
	const choicesOffered = new Set<Choice>();
	const targetsTaken = new Set<Target>();

	/** Whether it holds, which is noted. */
	function note(condition: Condition | undefined, facts: Facts, truth: TruthId): boolean {
		const isTrue = holds(condition, facts, truth);
		if (condition === undefined) return isTrue;
		const before = turnouts.get(condition) ?? never;
		turnouts.set(condition, either(before, { wasTrue: isTrue, wasFalse: !isTrue }));
		return isTrue;
	}

	function noteChoice(choice: Choice, facts: Facts, truth: TruthId): void {
		if (!note(choice.when, facts, truth)) return;
		choicesOffered.add(choice);
		const after = applyEffects(facts, choice.effects, graph.scenario.startsOn);
		for (const line of choice.consequence) note(line.when, after, truth);
		const open = choice.targets.filter((target) => note(target.when, after, truth));
		// The first that holds wins.
		if (open[0] !== undefined) targetsTaken.add(open[0]);
	}

	for (const state of graph.states) {
		const { position, truth } = state;
		for (const line of linesIn(graph.scenario, state)) note(line.when, position.facts, truth);
		if (position.kind === 'ending') continue;
		for (const reveal of position.scene.reveals) note(reveal.when, position.facts, truth);
		for (const choice of position.scene.choices) noteChoice(choice, position.facts, truth);
	}
	const places = new Set(graph.states.map(({ position }) => idOf(position)));
	return { conditions: turnouts, places, choicesOffered, targetsTaken };
}

/** The lines that stand, or could stand, on screen in a state, and in the advice beside it. */
function linesIn(scenario: Scenario, { position, truth }: GraphState): readonly Line[] {
	// The advice of the last step is also the one to read after the case.
	const stageHere = position.kind === 'scene' ? position.scene.stage : 5;
	const advice = scenario.advice.find(({ stage }) => stage === stageHere)?.text ?? [];
	if (position.kind === 'scene') return [...position.scene.text, ...advice];
	const { text, veiligThuis } = position.ending;
	const story = scenario.truths.find(({ id }) => id === truth)?.story ?? [];
	return [...text, ...veiligThuis.here, ...story, ...advice];
}

/** A condition as written, once for all places where it stands. */
export interface Guard extends Turnout {
	readonly condition: Condition;
}

/** All different conditions of a case, and how they turned out. */
export function guardsOf(scenario: Scenario, { conditions }: Coverage): readonly Guard[] {
	const guards = new Map<string, Guard>();
	for (const { condition } of conditionsOf(scenario)) {
		const key = JSON.stringify(condition);
		const turnout = either(guards.get(key) ?? never, conditions.get(condition) ?? never);
		guards.set(key, { condition, ...turnout });
	}
	return [...guards.values()];
}

function either(one: Turnout, other: Turnout): Turnout {
	return {
		wasTrue: one.wasTrue || other.wasTrue,
		wasFalse: one.wasFalse || other.wasFalse
	};
}
