import type { Search } from './search-index';
import type { SearchEntry } from './search-entry';

/**
 * Fetches what can be found and the code that finds it. Undefined when that fails now.
 * @param index the address of the list of all entries
 */
export async function loadSearch(index: string): Promise<Search | undefined> {
	try {
		const [{ createSearch }, entries] = await Promise.all([
			import('./search-index'),
			fetchEntries(index)
		]);
		return createSearch(entries);
	} catch {
		// The next time somebody types it is tried again.
		return undefined;
	}
}

async function fetchEntries(index: string): Promise<readonly SearchEntry[]> {
	const response = await fetch(index);
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
