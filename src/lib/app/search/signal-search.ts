import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
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
	// A slip of the finger in a short word makes another word.
	fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
	weights: { fuzzy: 0.4, prefix: 0.6 }
};

/**
 * The first that finds something counts. A short word is taken as a whole word before it is taken
 * as a beginning: who types “moe” does not mean “moeder”.
 */
const attempts: readonly SearchOptions[] = [
	{ ...options, combineWith: 'AND', prefix: (term) => term.length > 3 },
	{ ...options, combineWith: 'AND', prefix: true },
	{ ...options, combineWith: 'OR', prefix: (term) => term.length > 3 }
];

/** What fits so much worse than the best only stands in its way. */
const leastOfBest = 0.1;

export function createSignalSearch(signals: readonly SearchableSignal[]): SignalSearch {
	const index = new MiniSearch({
		fields: ['label', 'words', 'note', 'kind'],
		processTerm: signalTerm
	});
	index.addAll(signals.map((signal) => ({ ...signal, words: wordsOf(signal.id) })));
	return (query) => {
		if (!saysSomething(query)) return null;
		const results = firstResults(index, query);
		const least = (results[0]?.score ?? 0) * leastOfBest;
		return results.filter(({ score }) => score >= least).map(({ id }) => String(id));
	};
}

function firstResults(index: MiniSearch, query: string): readonly SearchResult[] {
	for (const attempt of attempts) {
		const results = index.search(query, attempt);
		if (results.length > 0) return results;
	}
	return [];
}

function saysSomething(query: string): boolean {
	return query.split(/[\s\p{P}]+/u).some((word) => signalTerm(word) !== null);
}

function wordsOf(id: string): string {
	const found = Object.entries(signalWords).find(([known]) => known === id);
	return found?.[1].join('. ') ?? '';
}
