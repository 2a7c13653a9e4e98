import { steps, type Stage } from '$lib/scenario/scenario';
import type { Moment } from './replay';

export type StopState = 'done' | 'current' | 'ahead' | 'skipped';

/** The five stops of the step line: where one is, what lies behind, what was skipped on the way. */
export function stopStates(
	stage: Stage | 'debrief',
	moments: readonly Moment[]
): readonly StopState[] {
	const visited = new Set(moments.map(({ scene }) => scene.stage));
	const reached = Math.max(0, ...steps.filter((step) => visited.has(step) || step === stage));
	return steps.map((step) => {
		if (step === stage) return 'current';
		if (visited.has(step)) return 'done';
		return step < reached || stage === 'debrief' ? 'skipped' : 'ahead';
	});
}
