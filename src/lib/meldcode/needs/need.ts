import type { HelpLineId } from '../help-lines';
import type { KnownSource } from '../sources';

/** A reason to look for help, with what comes first and the lines to call, in that order. */
export interface Need {
	/** As it stands in an address, after the `#`. */
	readonly id: string;
	readonly title: string;
	/** Begins with what to do now. */
	readonly first: readonly string[];
	readonly lines: readonly HelpLineId[];
	readonly sources: readonly KnownSource[];
	/** Part of it at least was found in no page that can be named. */
	readonly isUnconfirmed?: true;
}
