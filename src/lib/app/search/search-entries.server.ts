import { summaryOf } from '$lib/app/case-summary';
import { allCases } from '$lib/content/cases.server';
import { caseEntries } from './entries/cases';
import { lineEntries, needEntries } from './entries/help';
import { definitionEntries, normEntries } from './entries/norms';
import { pageEntries, routeEntries, sheetEntries } from './entries/pages';
import { stepEntries, weighingEntries } from './entries/steps';
import { everydayWords } from './everyday-words';
import type { Entry, EntryTitle, Letter, SearchEntry } from './search-entry';

/** Everything that can be found: a new subject is one function more here. */
const subjects: readonly (() => readonly Entry[])[] = [
	needEntries,
	lineEntries,
	pageEntries,
	stepEntries,
	routeEntries,
	weighingEntries,
	normEntries,
	definitionEntries,
	() => caseEntries(allCases().map(summaryOf)),
	sheetEntries
];

/** What the search knows, with the words people type for it. Read where the pages are made. */
export function searchEntries(): readonly SearchEntry[] {
	return subjects.flatMap((entriesOf) =>
		entriesOf().map((entry) => ({ ...entry, words: everydayWords[entry.id] ?? [] }))
	);
}

/** Everything from A to Z, to be read where no script runs. Numbers stand in front. */
export function indexFromAToZ(): readonly Letter[] {
	const sorted = searchEntries()
		.map(({ id, kind, title, path, hash }) => ({
			...{ id, kind, title, path },
			...(hash !== undefined && { hash })
		}))
		.toSorted((one, other) => one.title.localeCompare(other.title, 'nl', { numeric: true }));
	const letters = new Map<string, EntryTitle[]>();
	for (const entry of sorted) {
		const letter = letterOf(entry.title);
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters].map(([letter, entries]) => ({ letter, entries }));
}

function letterOf(title: string): string {
	const [first = ''] = title.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '');
	return /\d/.test(first) ? '0-9' : first.toUpperCase();
}
