import type { DevicePart } from '$lib/progress/erasing';
import type { Result } from '$lib/shared/result';
import { isOwnCache } from './offline/cache-names';

export interface ErasePorts {
	/** Resolves when nothing is left; may wait for other tabs that hold the database. */
	readonly progress: () => Promise<Result<void, unknown>>;
	/** Throws where the browser refuses its storage. */
	readonly keys: () => void;
	/** Missing, as is `workers`, on plain http and in closed frames. */
	readonly caches: () => CacheStorage | undefined;
	readonly workers: () => ServiceWorkerContainer | undefined;
	/** The folder this copy of the app stands in, with a slash at the end, as a whole address. */
	readonly root: string;
	/** Resolves when a part has had time enough. */
	readonly patience: () => Promise<void>;
}

type Erasing = () => unknown;

/**
 * Takes everything of ours off this device and gives back what did not go. It does not touch the
 * history of the browser, and nothing of another site, nor of another copy in another folder.
 */
export async function eraseDevice(ports: ErasePorts): Promise<readonly DevicePart[]> {
	// The worker first, or it would fill its caches again; the keys last, or a save would add one.
	const parts: readonly (readonly [DevicePart, Erasing])[] = [
		['worker', () => unregister(ports)],
		['caches', () => deleteCaches(ports)],
		['progress', () => eraseProgress(ports)],
		['keys', ports.keys]
	];
	const left: DevicePart[] = [];
	for (const [part, erase] of parts) {
		if (!(await succeeds(erase, ports.patience))) left.push(part);
	}
	return left;
}

async function succeeds(erase: Erasing, patience: ErasePorts['patience']): Promise<boolean> {
	const erased = async () => {
		await erase();
		return true;
	};
	try {
		return await Promise.race([erased(), patience().then(() => false)]);
	} catch {
		return false;
	}
}

async function eraseProgress({ progress }: ErasePorts): Promise<void> {
	const erased = await progress();
	if (!erased.ok) throw new Error('The store could not erase the progress.');
}

async function unregister({ workers, root }: ErasePorts): Promise<void> {
	const registrations = (await workers()?.getRegistrations()) ?? [];
	const ours = registrations.filter(({ scope }) => scope === root);
	await Promise.all(ours.map((registration) => registration.unregister()));
}

async function deleteCaches({ caches, root }: ErasePorts): Promise<void> {
	const storage = caches();
	if (storage === undefined) return;
	const base = new URL(root).pathname.replace(/\/$/, '');
	const names = await storage.keys();
	const ours = names.filter((name) => isOwnCache(name, base));
	await Promise.all(ours.map((name) => storage.delete(name)));
}
