import type { HelpLineId } from './help-lines';
import type { KnownSource } from './sources';

/** A few sentences that rest on the same sources. */
export interface Passage {
	readonly lines: readonly string[];
	readonly sources: readonly KnownSource[];
	/** Known to the makers only: nobody found it in a source yet. The screen says so. */
	readonly isUnconfirmed?: true;
}

/** A stretch of a page under a heading of its own. */
export interface GuidePart {
	/** As it stands after the `#` of an address. */
	readonly id: string;
	readonly title: string;
	readonly passages: readonly Passage[];
	/** Whom one calls for this part in particular, in that order. */
	readonly calls?: readonly HelpLineId[];
}
