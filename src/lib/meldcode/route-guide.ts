import type { GuidePart, Passage } from './guide';
import type { HelpLineId } from './help-lines';

/** What one does when the five steps are not the way, or not yet. */
export interface RouteGuide {
	readonly title: string;
	/** In the title bar of the window: says no form of harm. */
	readonly neutralTitle: string;
	/** One sentence under the title. */
	readonly lead: string;
	readonly when: readonly Passage[];
	/** In this order. */
	readonly youDo: readonly Passage[];
	readonly youDoNot: readonly Passage[];
	readonly calls: readonly [HelpLineId, ...HelpLineId[]];
	readonly youWrite: readonly Passage[];
	/** What differs per kind, or comes with it. */
	readonly kinds: readonly GuidePart[];
	/** Where the five steps are joined again. */
	readonly onwards: readonly { readonly text: string; readonly step: 1 | 5 }[];
}
