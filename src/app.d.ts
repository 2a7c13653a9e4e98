import type { inlineScripts } from '../scripts/inline-scripts.js';
import type { TrustedTypes } from '$lib/app/offline/trusted-address';

declare global {
	/** Set at build time from `src/inline`; see `vite.config.ts`. */
	const __INLINE_SCRIPTS__: typeof inlineScripts;

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
