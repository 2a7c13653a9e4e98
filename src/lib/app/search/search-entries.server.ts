import { summaryOf } from '$lib/app/case-summary';
import { allCases } from '$lib/content/cases.server';
import { caseEntries } from './entries/cases';
import { lineEntries, needEntries } from './entries/help';
import { claimEntries, claimThemeEntries } from './entries/misconceptions';
import { definitionEntries, normEntries } from './entries/norms';
import { pageEntries, sheetEntries } from './entries/pages';
import { partEntries } from './entries/parts';
import { routeEntries } from './entries/routes';
import { signalEntries, signalKindEntries } from './entries/signals';
import { stepEntries, weighingEntries } from './entries/steps';
import { figureEntries, formEntries, termEntries, whatItIsEntries } from './entries/terms';
import { lawEntries, topicEntries } from './entries/topics';
import { everydayWords } from './everyday-words';
import type { EntryKind, EntryTitle, FoundEntry, Letter, SearchEntry } from './search-entry';

/** Everything that can be found: a new subject is one function more here. */
const subjects: readonly (() => readonly FoundEntry[])[] = [
	needEntries,
	lineEntries,
	pageEntries,
	stepEntries,
	routeEntries,
	partEntries,
	topicEntries,
	weighingEntries,
	normEntries,
	definitionEntries,
	whatItIsEntries,
	formEntries,
	termEntries,
	signalKindEntries,
	signalEntries,
	claimThemeEntries,
	claimEntries,
	figureEntries,
	lawEntries,
	() => caseEntries(allCases().map(summaryOf)),
	sheetEntries
];

/** What the search knows, with the words people type for it. Read where the pages are made. */
export function searchEntries(): readonly SearchEntry[] {
	return subjects.flatMap((entriesOf) =>
		entriesOf().map((entry) => ({
			...entry,
			words: [...new Set([...(entry.words ?? []), ...(everydayWords[entry.id] ?? [])])]
		}))
	);
}

/** So many, and so long, that in a list one finds them sooner by what they are about. */
const inGroups: readonly EntryKind[] = ['signal', 'claim', 'figure'];

/**
 * Everything from A to Z, to be read where no script runs; numbers stand in front. What has a group
 * is there by the group.
 */
export function indexFromAToZ(): readonly Letter[] {
	const sorted = searchEntries()
		.filter(({ kind }) => !inGroups.includes(kind))
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
