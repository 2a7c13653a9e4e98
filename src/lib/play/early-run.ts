import { positionOf } from '$lib/scenario/position';
import type { Story } from '$lib/scenario/scenario';
import { replay } from './replay';
import {
	withChoice,
	withConsequenceSeen,
	withEmergencyCall,
	type Note,
	type Run,
	type RunId
} from './run';

/**
 * A run as it is kept in haste: by the page itself before the app came alive, and by the app before
 * anything is shown. Slower and safer stores take it over a moment later.
 */
export interface EarlyRun {
	readonly scenarioId: string;
	/** Missing when the page kept it, which knows of no runs. */
	readonly id?: RunId | undefined;
	/** Missing until the app has drawn one; the first moment is the same under each. */
	readonly truth?: string | undefined;
	readonly choices: readonly string[];
	/** How many choices had their consequence read to the end. */
	readonly seen: number;
	readonly notes: readonly Note[];
	/** ISO 8601. Missing when the page kept it. */
	readonly changedAt?: string | undefined;
}

/** The truth under which an early run went on, if the case has it. */
export function truthOfEarly(story: Story, early: EarlyRun): Run['truth'] | undefined {
	return story.truths.find(({ id }) => id === early.truth)?.id;
}

/**
 * Makes the choices of an early run again, on the run as it was saved before, or on a new one. A
 * choice that is not offered ends it there: the case has changed since. `now` is ISO 8601.
 */
export function withEarlyChoices(story: Story, before: Run, early: EarlyRun, now: string): Run {
	const begun: Run = { ...before, notes: early.notes, choices: [], seen: 0, finished: false };
	return early.choices.reduce((run, wanted, index) => {
		const isUnbroken = run.choices.length === index;
		const next = isUnbroken ? withEarlyChoice(story, run, wanted, now) : run;
		return index < early.seen ? withConsequenceSeen(next, hasEnded(story, next), now) : next;
	}, begun);
}

function hasEnded(story: Story, run: Run): boolean {
	return positionOf(story, run.truth, replay(story, run).snapshot).kind === 'ending';
}

function withEarlyChoice(story: Story, run: Run, wanted: string, now: string): Run {
	const position = positionOf(story, run.truth, replay(story, run).snapshot);
	if (position.kind !== 'scene') return run;
	const { scene, choices } = position;
	if (wanted === 'call.112') {
		return scene.emergency === undefined ? run : withEmergencyCall(run, now);
	}
	const choice = choices.find(({ id }) => id === wanted);
	return choice === undefined ? run : withChoice(run, scene.id, choice.id, now);
}
