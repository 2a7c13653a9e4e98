import { resolve } from '$app/paths';
import type { Search } from './search-index';
import type { SearchEntry } from './search-entry';

let ready: Search | undefined;
let coming: Promise<Search | undefined> | undefined;

/** The search, where it was fetched before in this visit. */
export function searchAtHand(): Search | undefined {
	return ready;
}

/** Fetches what can be found and the code that finds it, once. Undefined when that fails now. */
export function loadSearch(): Promise<Search | undefined> {
	coming ??= fetchSearch();
	return coming;
}

async function fetchSearch(): Promise<Search | undefined> {
	try {
		const [{ createSearch }, entries] = await Promise.all([
			import('./search-index'),
			fetchEntries()
		]);
		ready = createSearch(entries);
	} catch {
		// The next time somebody types it is tried again.
		coming = undefined;
	}
	return ready;
}

async function fetchEntries(): Promise<readonly SearchEntry[]> {
	const response = await fetch(resolve('/zoeken/index.json'));
	const data: unknown = response.ok ? await response.json() : undefined;
	if (isEntries(data)) return data;
	throw new Error('The list of what can be found did not arrive.');
}

/** Made by our own build; only another file in its place is kept out. */
function isEntries(data: unknown): data is readonly SearchEntry[] {
	return Array.isArray(data) && data.every((entry: unknown) => isEntry(entry));
}

function isEntry(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'id' in value && 'words' in value;
}
