import { describe, expect, it } from 'vitest';
import { failed, ok } from '$lib/shared/result';
import { eraseDevice, type ErasePorts } from './erase';

/** A device that notes in which order things go. */
function device(changes: Partial<ErasePorts> = {}) {
	const log: string[] = [];
	const registration = (scope: string) => ({
		scope,
		unregister: async () => log.push(`worker ${scope}`) > 0
	});
	const names = ['np-1a2b/training', 'np-1a2b', 'np-1a2b/elders', 'van-een-ander'];
	const ports: ErasePorts = {
		progress: async () => {
			log.push('progress');
			return ok(undefined);
		},
		keys: () => void log.push('keys'),
		caches: () =>
			({
				keys: async () => names,
				delete: async (name: string) => log.push(`cache ${name}`) > 0
			}) as unknown as CacheStorage,
		workers: () =>
			({
				getRegistrations: async () => [
					registration('https://school.nl/training/'),
					registration('https://school.nl/')
				]
			}) as unknown as ServiceWorkerContainer,
		root: 'https://school.nl/training/',
		patience: () => new Promise(() => undefined),
		...changes
	};
	return { log, ports };
}

describe('erasing everything', () => {
	it('takes worker, caches, progress and keys, in an order in which none comes back', async () => {
		const { log, ports } = device();
		expect(await eraseDevice(ports)).toEqual([]);
		expect(log).toEqual([
			'worker https://school.nl/training/',
			'cache np-1a2b/training',
			'progress',
			'keys'
		]);
	});

	it('knows the caches of a copy that stands in no folder', async () => {
		const { log, ports } = device({ root: 'https://school.nl/' });
		await eraseDevice(ports);
		expect(log).toContain('cache np-1a2b');
		expect(log).not.toContain('cache np-1a2b/training');
	});

	it('goes on where one part refuses, and says which', async () => {
		const { log, ports } = device({
			progress: async () => failed('held by another tab'),
			caches: () => {
				throw new DOMException('not here', 'SecurityError');
			}
		});
		expect(await eraseDevice(ports)).toEqual(['caches', 'progress']);
		expect(log).toContain('keys');
	});

	it('does not wait for ever for a part that never answers', async () => {
		const { ports } = device({
			progress: () => new Promise(() => undefined),
			patience: () => new Promise((resolve) => setTimeout(resolve, 5))
		});
		expect(await eraseDevice(ports)).toEqual(['progress']);
	});

	it('has no trouble with a browser that has neither caches nor workers', async () => {
		const { log, ports } = device({ caches: () => undefined, workers: () => undefined });
		expect(await eraseDevice(ports)).toEqual([]);
		expect(log).toEqual(['progress', 'keys']);
	});
});
