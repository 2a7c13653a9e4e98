import MiniSearch, { type SearchResult } from 'minisearch';
import { termsOf, wordsOf } from './dutch-words';
import type { EntryKind, SearchEntry } from './search-entry';
import { urgentFor } from './urgent';

/** Answers what was typed with what may be meant, the likeliest first. */
export interface Search {
	/** Undefined as long as nothing is asked: of “wat is” one cannot tell what it is about. */
	find(query: string): readonly SearchEntry[] | undefined;
}

type Words = ReadonlySet<string>;

/** Beside the best answer, what scores less than this part of it only distracts. */
const worthwhile = 0.06;

/** Above this, a sentence of words that each say nothing is the one that was foreseen. */
const foreseen = 0.6;

/** Whom one can call, and the way to go, before what one reads. */
const weights: Readonly<Partial<Record<EntryKind, number>>> = {
	need: 1.4,
	line: 1.2,
	route: 1.1,
	figure: 0.6
};

/** Makes everything that can be found ready to be asked for. */
export function createSearch(entries: readonly SearchEntry[]): Search {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const phrases = new Map(entries.map((entry) => [entry.id, phrasesOf(entry)]));
	const known = new Set(
		entries.flatMap(({ title, text, words }) => wordsOf([title, text, ...words].join(' ')))
	);
	const index = createIndex(entries, byId);
	return {
		find: (query) => {
			const asks = termsOf(query).some((term) => term.length > 1);
			const found = asks ? likely(index, phrases, query) : meant(phrases, query);
			if (!asks && found.length === 0) return undefined;
			const ids = [...urgentFor(query, known), ...found];
			return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
		}
	};
}

function createIndex(
	entries: readonly SearchEntry[],
	byId: ReadonlyMap<string, SearchEntry>
): MiniSearch<SearchEntry> {
	const index = new MiniSearch<SearchEntry>({
		fields: ['title', 'words', 'text'],
		extractField: fieldOf,
		tokenize: (text) => [...termsOf(text)],
		processTerm: (term) => term,
		searchOptions: {
			boost: { title: 3, words: 3 },
			prefix: (term) => term.length > 3,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
			boostDocument: (id) => weightOf(byId.get(String(id))),
			// An entry that many words lead to is no less likely for it.
			bm25: { k: 1.2, b: 0.3, d: 0.5 }
		}
	});
	index.addAll(entries);
	return index;
}

function weightOf(entry: SearchEntry | undefined): number {
	return (entry === undefined ? undefined : weights[entry.kind]) ?? 1;
}

/** “Ik kan niet meer” is made of words that say nothing, and says a lot. */
function meant(phrases: ReadonlyMap<string, readonly Words[]>, query: string): readonly string[] {
	const typed: Words = new Set(wordsOf(query));
	return [...phrases]
		.map(([id, all]) => ({ id, alike: alikeness(typed, all) }))
		.filter(({ alike }) => alike >= foreseen)
		.toSorted((one, other) => other.alike - one.alike)
		.map(({ id }) => id);
}

function alikeness(typed: Words, phrases: readonly Words[]): number {
	return Math.max(0, ...phrases.map((phrase) => likeness(typed, phrase)));
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
	const found = matches(index, query)
		.map(({ id, score, queryTerms }) => {
			const answered = new Set(queryTerms).size / asked.size;
			const alike = alikeness(typed, phrases.get(String(id)) ?? []);
			return { id: String(id), score: score * answered ** 2 * (1 + 2 * alike) };
		})
		.toSorted((one, other) => other.score - one.score);
	const least = (found[0]?.score ?? 0) * worthwhile;
	return found.filter(({ score }) => score >= least).map(({ id }) => id);
}

/** A short word is a whole word first: who types “moe” does not mean “moeder”. */
function matches(index: MiniSearch, query: string): readonly SearchResult[] {
	const whole = index.search(query);
	return whole.length > 0 ? whole : index.search(query, { prefix: true });
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
