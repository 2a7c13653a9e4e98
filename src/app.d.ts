import type { inlineScripts } from '../scripts/inline-scripts.js';
import type { neutralPages } from '../scripts/neutral-pages.js';

declare global {
	/** Set at build time from `src/inline`; see `vite.config.ts`. */
	const __INLINE_SCRIPTS__: typeof inlineScripts;
	/** Where the exit button leads to; see `vite.config.ts`. */
	const __NEUTRAL_PAGES__: typeof neutralPages;

	namespace App {
		interface Error {
			message: string;
		}
	}
}
