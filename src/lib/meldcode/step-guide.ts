import type { Passage } from './guide';
import type { GuideTopicId } from './guide-topics';

export type StepNumber = 1 | 2 | 3 | 4 | 5;

/** How one goes through a step. Its official title stands in `steps.ts`. */
export interface StepGuide {
	readonly number: StepNumber;
	readonly youDo: readonly Passage[];
	readonly youAsk: readonly Passage[];
	readonly youWrite: readonly Passage[];
	readonly mistakes: readonly Passage[];
	/** What is explained apart because more than one step needs it. */
	readonly topics: readonly GuideTopicId[];
}
