import type { inlineScripts } from '../scripts/inline-scripts.js';
import type { TrustedTypes } from '$lib/app/offline/trusted-address';
import type { neutralPages } from '../scripts/neutral-pages.js';

declare global {
	/** Set at build time from `src/inline`; see `vite.config.ts`. */
	const __INLINE_SCRIPTS__: typeof inlineScripts;
	/** Where the exit button leads to; see `vite.config.ts`. */
	const __NEUTRAL_PAGES__: typeof neutralPages;

	/** The version of the app, the same on every page. */
	const __VERSION__: string;
	/** The modules of the islands, as paths from the root of the site; see `scripts/islands.js`. */
	const __ISLANDS__: { readonly entry: string; readonly paths: readonly string[] };

	/** Written into the scripts of `src/inline`; see `scripts/inline-scripts.js`. */
	const __PUBLIC_PAGE__: string;
	const __LOCAL_PAGE__: string;
	const __NEUTRAL_TITLE__: string;

	interface Window {
		/** Not in the library of TypeScript yet, and not in every browser. */
		readonly trustedTypes?: TrustedTypes;
	}

	namespace App {
		interface Error {
			message: string;
		}
	}
}
