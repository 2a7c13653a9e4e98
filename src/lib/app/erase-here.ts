import { eraseAllKeys, tellOtherTabs } from '$lib/storage/keys';
import { eraseDevice, type ErasePorts } from './erase';

const enough = 6000;

/** Erases everything of this copy of the app in this browser; gives back what did not go. */
export function eraseHere(progress: ErasePorts['progress'], root: string) {
	// First of all, or a tab in mid-case would save its next answer behind our back.
	tellOtherTabs();
	return eraseDevice({
		progress,
		keys: eraseAllKeys,
		caches: () => ('caches' in globalThis ? caches : undefined),
		workers: () => ('serviceWorker' in navigator ? navigator.serviceWorker : undefined),
		root: new URL(root, location.href).href,
		patience: () => new Promise((resolve) => setTimeout(resolve, enough))
	});
}
