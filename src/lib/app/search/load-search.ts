import type { Search } from './search-index';
import type { PackedEntries } from './pack-entries';

/**
 * Fetches what can be found and the code that finds it. Undefined when that fails now.
 * @param index the address of the list of all entries
 */
export async function loadSearch(index: string): Promise<Search | undefined> {
	try {
		const [{ createSearch }, { unpackEntries }, packed] = await Promise.all([
			import('./search-index'),
			import('./pack-entries'),
			fetchEntries(index)
		]);
		return createSearch(unpackEntries(packed));
	} catch {
		// The next time somebody types it is tried again.
		return undefined;
	}
}

async function fetchEntries(index: string): Promise<PackedEntries> {
	const response = await fetch(index);
	const data: unknown = response.ok ? await response.json() : undefined;
	if (isPacked(data)) return data;
	throw new Error('The list of what can be found did not arrive.');
}

/** Made by our own build; only another file in its place is kept out. */
function isPacked(data: unknown): data is PackedEntries {
	return typeof data === 'object' && data !== null && 'titles' in data && 'words' in data;
}
