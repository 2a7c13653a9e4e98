import { isOwnCache } from './cache-names';
import type { Connect } from './offline.svelte';
import { trustedAddress } from './trusted-address';
import { watchWorker, type Surroundings } from './watch-worker';

/** The copy of the app that a page belongs to. */
export interface OwnSite {
	/** The folder it stands in, as a path with a slash at both ends. */
	readonly scope: string;
	readonly version: string;
}

/** Registers the worker of this browser; null where it has none, or where the app is a guest. */
export function connectTo(site: OwnSite): Connect {
	return async (report) => {
		// On plain http in a local network a browser has no workers. In a frame the host is the boss.
		const isAlone = 'serviceWorker' in navigator && window.top === window;
		if (import.meta.env.DEV || !isAlone) return null;
		return watchWorker(browserAround(navigator.serviceWorker, site), report);
	};
}

function browserAround(
	container: ServiceWorkerContainer,
	{ scope, version }: OwnSite
): Surroundings {
	// For ever the same: a browser that knows the old address would never hear of another one.
	const address = trustedAddress(`${scope}service-worker.js`, window.trustedTypes);
	return {
		container,
		page: document,
		version,
		register: () => container.register(address, { scope, updateViaCache: 'none' }),
		hasKept: async () => {
			const names = await caches.keys();
			return names.some((name) => isOwnCache(name, scope.slice(0, -1)));
		},
		reload: () => location.reload(),
		now: () => Date.now()
	};
}
