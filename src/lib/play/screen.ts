import type { StoryPosition } from '$lib/scenario/position';
import type {
	ChoiceId,
	Line,
	Stage,
	StoryChoice,
	StoryScene,
	Weekday
} from '$lib/scenario/scenario';
import type { Moment } from './replay';

/** A moment as it stands on screen, before and after its answer. */
export interface ShownMoment {
	/** Counted from 0. */
	readonly index: number;
	readonly scene: StoryScene;
	readonly day: number;
	readonly weekday: Weekday;
	readonly lines: readonly Line[];
	readonly offered: readonly StoryChoice[];
	readonly choice: StoryChoice | null;
	/** What each choice leads to; of an answered moment only what did happen. */
	readonly consequences: readonly { readonly id: ChoiceId; readonly lines: readonly Line[] }[];
}

/** One screen of a run. The same key is the same screen, whatever has happened on it since. */
export type Screen =
	| { readonly kind: 'moment'; readonly key: string; readonly moment: ShownMoment }
	| {
			readonly kind: 'look-back';
			readonly key: string;
			readonly stage: Stage;
			readonly moments: readonly Moment[];
	  }
	| {
			readonly kind: 'debrief';
			readonly key: string;
			readonly position: Extract<StoryPosition, { kind: 'ending' }>;
	  };

/**
 * Which screens there are in the page: the one that is shown, and, as soon as it has settled, the
 * one that comes after it, made ready unseen. What was left is taken away only then. So a press
 * has little to do but to show what is there, and a slow phone keeps up.
 */
export function screensToHold(
	before: readonly Screen[],
	shown: Screen,
	ahead: Screen | null,
	isSettled: boolean
): readonly Screen[] {
	if (isSettled) return ahead === null ? [shown] : [shown, ahead];
	const others = before.filter(({ key }) => key !== shown.key);
	return [...others, shown];
}
