import type { SearchEntry } from './search-entry';

/**
 * All entries field by field: what is alike stands together, and comes over the line smaller by a
 * sixth. An id that follows from kind and place is left out.
 */
export interface PackedEntries {
	readonly ids: readonly (string | 0)[];
	readonly kinds: readonly SearchEntry['kind'][];
	readonly titles: readonly string[];
	readonly texts: readonly string[];
	/** With a bar between them. */
	readonly words: readonly string[];
	readonly paths: readonly SearchEntry['path'][];
	readonly hashes: readonly (string | 0)[];
	readonly unconfirmed: readonly (1 | 0)[];
	readonly calls: readonly (NonNullable<SearchEntry['calls']> | 0)[];
}

export function packEntries(entries: readonly SearchEntry[]): PackedEntries {
	return {
		ids: entries.map((entry) => (entry.id === idOf(entry.kind, entry.hash) ? 0 : entry.id)),
		kinds: entries.map(({ kind }) => kind),
		titles: entries.map(({ title }) => title),
		texts: entries.map(({ text }) => text),
		words: entries.map(({ words }) => words.join('|')),
		paths: entries.map(({ path }) => path),
		hashes: entries.map(({ hash }) => hash ?? 0),
		unconfirmed: entries.map(({ isUnconfirmed }) => (isUnconfirmed === true ? 1 : 0)),
		calls: entries.map(({ calls = [] }) => (calls.length === 0 ? 0 : calls))
	};
}

export function unpackEntries(packed: PackedEntries): readonly SearchEntry[] {
	return packed.titles.flatMap((title, at) => {
		const [kind, text, path] = [packed.kinds[at], packed.texts[at], packed.paths[at]];
		if (kind === undefined || text === undefined || path === undefined) return [];
		const [id, hash, calls] = [packed.ids[at] ?? 0, packed.hashes[at] ?? 0, packed.calls[at] ?? 0];
		return {
			...{ kind, title, text, path, words: wordsOf(packed.words[at]) },
			id: id === 0 ? idOf(kind, hash === 0 ? '' : hash) : id,
			...(hash !== 0 && { hash }),
			...(packed.unconfirmed[at] === 1 && { isUnconfirmed: true }),
			...(calls !== 0 && { calls })
		};
	});
}

function wordsOf(joined = ''): readonly string[] {
	return joined === '' ? [] : joined.split('|');
}

function idOf(kind: string, hash = ''): string {
	return `${kind}-${hash}`;
}
