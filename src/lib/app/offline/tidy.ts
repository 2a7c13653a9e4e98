import { isOwnCache } from './cache-names';

export interface Shelf {
	readonly name: string;
	readonly base: string;
	readonly caches: Pick<CacheStorage, 'keys' | 'delete'>;
}

/** What other versions of this copy of the app left behind. */
export async function othersOn({ name, base, caches }: Shelf): Promise<readonly string[]> {
	const names = await caches.keys();
	return names.filter((candidate) => candidate !== name && isOwnCache(candidate, base));
}

/**
 * Throws away what other versions kept, once no window can still need it. A tab that was in the
 * middle of a case when another tab took the new version over goes on with the code it began
 * with, and may still ask for a part of that.
 */
export async function tidyUp(shelf: Shelf, windowsOfOthers: number): Promise<void> {
	if (windowsOfOthers > 0) return;
	const others = await othersOn(shelf);
	await Promise.all(others.map((other) => shelf.caches.delete(other)));
}
