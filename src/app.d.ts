import type { inlineScripts } from '../scripts/inline-scripts.js';

declare global {
	/** Set at build time from `src/inline`; see `vite.config.ts`. */
	const __INLINE_SCRIPTS__: typeof inlineScripts;

	namespace App {
		interface Error {
			message: string;
		}
	}
}
