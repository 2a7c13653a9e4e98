import { initialTransition, transition } from 'xstate';
import { createScenarioMachine, type ScenarioMachine } from '$lib/scenario/machine';
import { consequenceOf, positionOf, type ScenarioSnapshot } from '$lib/scenario/position';
import type { Line, Story, StoryChoice, StoryScene, Weekday } from '$lib/scenario/scenario';
import type { LoggedChoice, Run } from './run';

/** One answered moment of a run, with what the learner got to read. */
export interface Moment {
	readonly scene: StoryScene;
	readonly day: number;
	readonly weekday: Weekday;
	readonly lines: readonly Line[];
	readonly offered: readonly StoryChoice[];
	/** `null` where the learner called 112 instead of choosing. */
	readonly choice: StoryChoice | null;
	readonly consequence: readonly Line[];
}

export interface Replay {
	readonly machine: ScenarioMachine;
	readonly snapshot: ScenarioSnapshot;
	readonly moments: readonly Moment[];
	/** How many choices of the run could not be followed: 0 unless the case data changed. */
	readonly lost: number;
}

/**
 * Walks a run again from its first moment, on the case data given.
 * A choice that is no longer offered ends the walk there; what came after is counted as lost.
 */
export function replay(story: Story, run: Run): Replay {
	const machine = createScenarioMachine(story, run.truth);
	let [snapshot] = initialTransition(machine);
	const moments: Moment[] = [];
	for (const logged of run.choices) {
		const moment = momentOf(story, run, snapshot, logged);
		if (moment === undefined) break;
		moments.push(moment);
		[snapshot] = transition(machine, snapshot, eventOf(logged));
	}
	return { machine, snapshot, moments, lost: run.choices.length - moments.length };
}

/** The moment that a logged choice answers, or `undefined` when it cannot be made here. */
export function momentOf(
	story: Story,
	run: Run,
	snapshot: ScenarioSnapshot,
	logged: LoggedChoice
): Moment | undefined {
	const position = positionOf(story, run.truth, snapshot);
	if (position.kind !== 'scene') return undefined;
	const { scene, facts, weekday, lines, choices } = position;
	const common = { scene, day: facts.day, weekday, lines, offered: choices };
	if (logged === 'call.112') {
		return scene.emergency === undefined ? undefined : { ...common, choice: null, consequence: [] };
	}
	const choice = choices.find(({ id }) => id === logged);
	if (choice === undefined) return undefined;
	return { ...common, choice, consequence: consequenceOf(story, run.truth, choice, facts) };
}

export function eventOf(logged: LoggedChoice) {
	return logged === 'call.112'
		? ({ type: 'call.112' } as const)
		: ({ type: 'choice.made', choiceId: logged } as const);
}
