import { dev, version } from '$app/environment';
import { resolve } from '$app/paths';
import { isOwnCache } from './cache-names';
import type { Connect } from './offline.svelte';
import { trustedAddress } from './trusted-address';
import { watchWorker, type Surroundings } from './watch-worker';

/** Registers the worker of this browser; null where it has none, or where the app is a guest. */
export const connect: Connect = async (report) => {
	// On plain http in a local network a browser has no workers. In a frame the host is the boss.
	if (dev || !('serviceWorker' in navigator) || window.top !== window) return null;
	return watchWorker(browserAround(navigator.serviceWorker), report);
};

function browserAround(container: ServiceWorkerContainer): Surroundings {
	const scope = resolve('/');
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
