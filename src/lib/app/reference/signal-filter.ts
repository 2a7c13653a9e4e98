import type { AgeBand } from '$lib/meldcode/signals/signal-fact';
import type { SignalKindView, SignalView } from './signals';

/** What the visitor asks for. Held on the screen alone: neither stored nor put in the address. */
export interface SignalFilter {
	readonly age: AgeBand | 'all';
	/** The ids of kinds; none means all. */
	readonly kinds: readonly string[];
	/** What the search found; null when nothing is looked for. */
	readonly found: readonly string[] | null;
}

/** The kinds with the signals that fit all that is asked, in the order of the page. */
export function filterSignals(
	kinds: readonly SignalKindView[],
	filter: SignalFilter
): readonly SignalKindView[] {
	return kinds
		.filter(({ id }) => filter.kinds.length === 0 || filter.kinds.includes(id))
		.map((kind) => ({ ...kind, signals: kind.signals.filter((signal) => fits(signal, filter)) }))
		.filter(({ signals }) => signals.length > 0);
}

/** The best of what the search found and the filter leaves, in the order of the search. */
export function bestSignals(
	kinds: readonly SignalKindView[],
	found: readonly string[] | null,
	most: number
): readonly SignalView[] {
	if (found === null) return [];
	const shown = kinds.flatMap(({ signals }) => signals);
	return found.flatMap((id) => shown.filter((signal) => signal.id === id)).slice(0, most);
}

function fits({ id, bands }: SignalView, { age, found }: SignalFilter): boolean {
	return (age === 'all' || bands.includes(age)) && (found === null || found.includes(id));
}
