import { initialTransition, transition } from 'xstate';
import { createScenarioMachine, type ScenarioMachine } from '$lib/scenario/machine';
import {
	consequenceOf,
	endingLines,
	positionOf,
	type Position,
	type ScenarioSnapshot
} from '$lib/scenario/position';
import type { Line, Scenario, TruthId } from '$lib/scenario/scenario';
import type { PathStep } from './graph';

/** One truth, where it stands, and all that came on screen on the way there. */
export interface Sight {
	readonly truth: TruthId;
	readonly machine: ScenarioMachine;
	readonly snapshot: ScenarioSnapshot;
	readonly position: Position;
	readonly seen: string;
}

/** How each truth of a case opens. */
export function openingSights(scenario: Scenario): readonly Sight[] {
	return scenario.truths.map(({ id: truth }) => {
		const machine = createScenarioMachine(scenario, truth);
		const [snapshot] = initialTransition(machine);
		const position = positionOf(scenario, truth, snapshot);
		return { truth, machine, snapshot, position, seen: JSON.stringify(screenOf(position, truth)) };
	});
}

/** What comes on screen after a deed, or `undefined` where it cannot be done. */
export function sightAfter(
	scenario: Scenario,
	{ truth, machine, snapshot, position }: Sight,
	did: PathStep['did']
): Sight | undefined {
	if (position.kind !== 'scene') return undefined;
	const { scene, choices, facts } = position;
	const choice = choices.find(({ id }) => id === did);
	if (choice === undefined && (did !== 'call.112' || scene.emergency === undefined)) {
		return undefined;
	}
	const event =
		choice === undefined
			? ({ type: 'call.112' } as const)
			: ({ type: 'choice.made', choiceId: choice.id } as const);
	const [after] = transition(machine, snapshot, event);
	const read = choice === undefined ? [] : textsOf(consequenceOf(scenario, truth, choice, facts));
	const next = positionOf(scenario, truth, after);
	const seen = JSON.stringify([read, screenOf(next, truth)]);
	return { truth, machine, snapshot: after, position: next, seen };
}

/** Puts together what looks the same. */
export function groupedBySight(sights: readonly Sight[]): readonly (readonly Sight[])[] {
	return [...Map.groupBy(sights, ({ seen }) => seen).values()];
}

/** Everything that can be read before one chooses; the choices themselves are compared apart. */
function screenOf(position: Position, truth: TruthId): readonly unknown[] {
	switch (position.kind) {
		case 'scene': {
			const { scene, weekday, facts, lines } = position;
			const { time, place, title, question } = scene;
			return [weekday, facts.day, time, place, title, textsOf(lines), question];
		}
		case 'ending':
			return [position.ending.title, textsOf(endingLines(position, truth))];
		case 'advice':
		case 'call112':
			return [position.kind];
	}
}

function textsOf(lines: readonly Line[]): readonly string[] {
	return lines.map(({ text }) => text);
}
