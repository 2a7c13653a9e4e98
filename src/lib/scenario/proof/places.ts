import type { Choice, Ending, Scenario, Scene, Stage, Truth } from '$lib/scenario/scenario';
import type { MomentOrEnding } from './graph';

/** How the proof calls a place in a case, in the words a writer knows. */

export function placeOfCase(scenario: Pick<Scenario, 'id'>): string {
	return `casus ${scenario.id}`;
}

export function placeOfTruth(truth: Pick<Truth, 'id'>): string {
	return `achtergrond ${truth.id}`;
}

export function placeOfScene(scene: Pick<Scene, 'id'>): string {
	return `moment ${scene.id}`;
}

export function placeOfChoice(scene: Pick<Scene, 'id'>, choice: Pick<Choice, 'id'>): string {
	return `moment ${scene.id}, keuze ${choice.id}`;
}

export function placeOfEnding(ending: Pick<Ending, 'id'>): string {
	return `afloop ${ending.id}`;
}

export function placeOfAdvice(stage: Stage): string {
	return stage === 'acute' ? 'advies bij direct gevaar' : `advies bij stap ${stage}`;
}

export function placeOfPosition(position: MomentOrEnding): string {
	return position.kind === 'scene' ? placeOfScene(position.scene) : placeOfEnding(position.ending);
}
