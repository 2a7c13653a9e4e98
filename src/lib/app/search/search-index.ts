import MiniSearch from 'minisearch';
import { termsOf, wordsOf } from './dutch-words';
import type { SearchEntry } from './search-entry';
import { urgentFor } from './urgent';

/** Answers what was typed with what may be meant, the likeliest first. */
export interface Search {
	/** Undefined as long as nothing is asked: of “wat is” one cannot tell what it is about. */
	find(query: string): readonly SearchEntry[] | undefined;
}

type Words = ReadonlySet<string>;

/** Beside the best answer, what scores less than this part of it only distracts. */
const worthwhile = 0.12;

/** Makes everything that can be found ready to be asked for. */
export function createSearch(entries: readonly SearchEntry[]): Search {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const phrases = new Map(entries.map((entry) => [entry.id, phrasesOf(entry)]));
	const known = new Set(
		entries.flatMap(({ title, text, words }) => wordsOf([title, text, ...words].join(' ')))
	);
	const index = createIndex(entries);
	return {
		find: (query) => {
			if (!termsOf(query).some((term) => term.length > 1)) return undefined;
			const ids = [...urgentFor(query, known), ...likely(index, phrases, query)];
			return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
		}
	};
}

function createIndex(entries: readonly SearchEntry[]): MiniSearch<SearchEntry> {
	const index = new MiniSearch<SearchEntry>({
		fields: ['title', 'words', 'text'],
		extractField: fieldOf,
		tokenize: (text) => [...termsOf(text)],
		processTerm: (term) => term,
		searchOptions: {
			boost: { title: 3, words: 3 },
			prefix: (term) => term.length > 1,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
			// An entry that many words lead to is no less likely for it.
			bm25: { k: 1.2, b: 0.3, d: 0.5 }
		}
	});
	index.addAll(entries);
	return index;
}

/**
 * What answers more of the question counts for more than what repeats one word of it, and a
 * sentence that was foreseen for more than the same words apart.
 */
function likely(
	index: MiniSearch<SearchEntry>,
	phrases: ReadonlyMap<string, readonly Words[]>,
	query: string
): readonly string[] {
	const asked: Words = new Set(termsOf(query));
	const typed: Words = new Set(wordsOf(query));
	const found = index
		.search(query)
		.map(({ id, score, queryTerms }) => {
			const answered = new Set(queryTerms).size / asked.size;
			const alike = (phrases.get(String(id)) ?? []).map((phrase) => likeness(typed, phrase));
			return { id: String(id), score: score * answered ** 2 * (1 + 2 * Math.max(0, ...alike)) };
		})
		.toSorted((one, other) => other.score - one.score);
	const least = (found[0]?.score ?? 0) * worthwhile;
	return found.filter(({ score }) => score >= least).map(({ id }) => id);
}

function phrasesOf({ title, words }: SearchEntry): readonly Words[] {
	return [title, ...words].map((phrase) => new Set(wordsOf(phrase)));
}

/** How much of two sets of words they have in common: 1 is all. */
function likeness(one: Words, other: Words): number {
	const shared = [...one].filter((word) => other.has(word)).length;
	return shared / (one.size + other.size - shared);
}

function fieldOf(entry: SearchEntry, field: string): string {
	switch (field) {
		case 'title':
			return entry.title;
		case 'words':
			return entry.words.join(' ');
		case 'text':
			return entry.text;
		default:
			return entry.id;
	}
}
