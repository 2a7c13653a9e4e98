import type { SignalCategoryId } from '../signal-categories';
import type { KnownSource } from '../sources';

export const ageBands = ['0-4', '4-12', '12-18'] as const;
export type AgeBand = (typeof ageBands)[number];

/** How soon to talk about it. No verdict: neither value says that a report must follow. */
export type SignalAct = 'discuss' | 'today';

/** What goes before all else with this signal, whatever the pace. */
export type SignalCare = 'veilig-thuis-first' | 'no-questioning';

/** Something that can be seen or heard in a child or a family. By itself it proves nothing. */
export interface SignalFact {
	/** Stands in addresses, so it stays as it is. */
	readonly id: string;
	/** The main one: a signal often belongs to several. */
	readonly category: SignalCategoryId;
	/** The bands in which it means something. */
	readonly ages: readonly AgeBand[];
	readonly label: string;
	/** What to look at, or a frequent innocent cause. */
	readonly note?: string;
	readonly act: SignalAct;
	readonly care?: readonly SignalCare[];
	/** Makes maltreatment more likely, and is no signal: it starts no meldcode. */
	readonly isRiskFactor?: true;
	/** Wholly or partly the makers' own knowledge. */
	readonly isUnconfirmed?: true;
	readonly sources: readonly KnownSource[];
}
