import { must } from '$lib/shared/must';
import { visibleLines, type Facts } from '$lib/scenario/facts';
import type { Line, Scenario, Truth } from '$lib/scenario/scenario';
import type { Run } from './run';

/** What was really the matter in this run, and what it could have been with the same signals. */
export interface Backgrounds {
	readonly own: Truth;
	readonly story: readonly Line[];
	readonly others: readonly Truth[];
}

export function backgroundsOf(scenario: Scenario, run: Run, facts: Facts): Backgrounds {
	const own = must(
		scenario.truths.find(({ id }) => id === run.truth),
		'a run has a truth of its case'
	);
	return {
		own,
		story: visibleLines(own.story, facts, run.truth),
		others: scenario.truths.filter(({ id }) => id !== run.truth)
	};
}
