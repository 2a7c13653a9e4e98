import type { LazyStoreOptions } from './lazy-store';

/** Where this browser keeps things. Asked for only at use: the very access may be refused. */
export const browserStores: Pick<LazyStoreOptions, 'localStorage' | 'indexedDB'> = {
	localStorage: () => localStorage,
	indexedDB: () => indexedDB
};

/** Where small choices about the site itself are kept. */
export const browserKeys = {
	localStorage: () => localStorage,
	sessionStorage: () => sessionStorage
};
