import MiniSearch, { type SearchOptions } from 'minisearch';
import { signalWords } from '$lib/meldcode/signal-words';
import { signalTerm } from './signal-terms';

/** What of a signal can be found. */
export interface SearchableSignal {
	readonly id: string;
	readonly label: string;
	readonly note?: string;
	/** The title of its kind. */
	readonly kind: string;
}

/** The ids that fit, best first; null when nothing was typed that can be looked up. */
export type SignalSearch = (query: string) => readonly string[] | null;

const options: SearchOptions = {
	boost: { label: 3, words: 3, note: 1, kind: 1 },
	prefix: (term) => term.length > 2,
	// A slip of the finger in a short word makes another word.
	fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
	weights: { fuzzy: 0.4, prefix: 0.6 }
};

export function createSignalSearch(signals: readonly SearchableSignal[]): SignalSearch {
	const index = new MiniSearch({
		fields: ['label', 'words', 'note', 'kind'],
		processTerm: signalTerm
	});
	index.addAll(signals.map((signal) => ({ ...signal, words: wordsOf(signal.id) })));
	const idsFor = (query: string, combineWith: 'AND' | 'OR') =>
		index.search(query, { ...options, combineWith }).map(({ id }) => String(id));

	return (query) => {
		if (!saysSomething(query)) return null;
		const all = idsFor(query, 'AND');
		return all.length > 0 ? all : idsFor(query, 'OR');
	};
}

function saysSomething(query: string): boolean {
	return query.split(/[\s\p{P}]+/u).some((word) => signalTerm(word) !== null);
}

function wordsOf(id: string): string {
	const found = Object.entries(signalWords).find(([known]) => known === id);
	return found?.[1].join('. ') ?? '';
}
