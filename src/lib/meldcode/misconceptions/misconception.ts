import type { KnownSource } from '../sources';

/** A sentence that is heard in schools, and whether it holds. */
export interface Misconception {
	readonly id: `m${number}`;
	readonly claim: string;
	readonly isTrue: boolean;
	/** Puts the thought right, kindly, and says what to do instead. */
	readonly why: string;
	readonly sources: readonly KnownSource[];
	readonly isUnconfirmed?: true;
	/** What exactly nobody confirmed, where the rest has a source. */
	readonly unconfirmedPart?: string;
}
