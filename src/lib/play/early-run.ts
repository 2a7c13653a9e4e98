import { positionOf } from '$lib/scenario/position';
import type { Story } from '$lib/scenario/scenario';
import { replay } from './replay';
import { withChoice, withConsequenceSeen, withEmergencyCall, type Note, type Run } from './run';

/**
 * A run as it was kept before the whole case was there to keep it with: by the page itself, before
 * the app came alive, or by the app in its first seconds.
 */
export interface EarlyRun {
	readonly scenarioId: string;
	/** Missing until the app has drawn one; the first moment is the same under each. */
	readonly truth?: string | undefined;
	readonly choices: readonly string[];
	/** How many choices had their consequence read to the end. */
	readonly seen: number;
	readonly notes: readonly Note[];
}

/** The truth under which an early run went on, if the case has it. */
export function truthOfEarly(story: Story, early: EarlyRun): Run['truth'] | undefined {
	return story.truths.find(({ id }) => id === early.truth)?.id;
}

/**
 * Makes the choices of an early run again, on a run that has none yet. A choice that is not
 * offered ends it there: the case has changed since. `now` is ISO 8601.
 */
export function withEarlyChoices(story: Story, fresh: Run, early: EarlyRun, now: string): Run {
	const begun: Run = { ...fresh, notes: early.notes };
	return early.choices.reduce((run, wanted, index) => {
		const isUnbroken = run.choices.length === index;
		const next = isUnbroken ? withEarlyChoice(story, run, wanted, now) : run;
		return index < early.seen ? withConsequenceSeen(next, false, now) : next;
	}, begun);
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
