/** The small things beside the database: what is waiting, what was begun, how one wants to leave. */

/** SvelteKit keeps there how far each page was scrolled. */
const OWN = /^(np-|sveltekit:)/;
/** Stands there for a moment only: other tabs hear of it, and nothing of it stays. */
const SIGNAL = 'np-gewist';

/** Takes every key of ours out of a storage. May throw where the browser refuses the access. */
export function eraseKeys(storage: Storage): void {
	const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
	for (const key of keys) if (OWN.test(key)) storage.removeItem(key);
}

export function eraseAllKeys(): void {
	for (const storage of [localStorage, sessionStorage]) eraseKeys(storage);
}

/** The sign is taken away with the other keys. */
export function tellOtherTabs(): void {
	try {
		localStorage.setItem(SIGNAL, '1');
	} catch {
		// Where nothing can be written, other tabs have nothing to keep either.
	}
}

/** Whether this event says that another tab erased everything. */
export function saysErased({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
	return key === SIGNAL && newValue !== null;
}
