import type { Scenario } from '$lib/scenario/scenario';

export interface StepCase {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
}

/** The cases of which at least one moment is played in this step. */
export function casesOfStep(cases: readonly Scenario[], step: number): readonly StepCase[] {
	return cases
		.filter(({ scenes }) => scenes.some(({ stage }) => stage === step))
		.map(({ id, title, minutes }) => ({ id, title, minutes }));
}
