import { describe, expect, it } from 'vitest';
import { Shelves } from './fixtures/shelves';
import { keepAll } from './keep-all';

const supplies = { hashed: ['/_app/a.1.js', '/_app/b.1.js'], others: ['/', '/oefenen', '/hulp'] };

function host(missing: readonly string[] = []) {
	const asked: Record<string, RequestInit> = {};
	const fetch = async (path: string, options: RequestInit) => {
		asked[path] = options;
		return new Response(`new ${path}`, { status: missing.includes(path) ? 404 : 200 });
	};
	return { asked, fetch };
}

describe('keeping the app', () => {
	it('keeps every file under the name of the version', async () => {
		const caches = new Shelves();
		await keepAll(supplies, 'np-2', { caches, fetch: host().fetch });
		expect([...(caches.shelves.get('np-2')?.keys() ?? [])].toSorted()).toEqual(
			[...supplies.hashed, ...supplies.others].toSorted()
		);
	});

	it('keeps nothing when one file is missing', async () => {
		const caches = new Shelves();
		const kept = keepAll(supplies, 'np-2', { caches, fetch: host(['/hulp']).fetch });
		await expect(kept).rejects.toThrow('/hulp answered 404');
		expect(await caches.keys()).toEqual([]);
	});

	it('leaves what a worker of the same version lives on', async () => {
		const caches = new Shelves();
		await keepAll(supplies, 'np-2', { caches, fetch: host().fetch });
		const again = keepAll(supplies, 'np-2', { caches, fetch: host(['/hulp']).fetch });
		await expect(again).rejects.toThrow('/hulp');
		expect(await caches.keys()).toEqual(['np-2']);
	});

	it('fetches no file again that is on the device under a name that tells its content', async () => {
		const caches = new Shelves();
		const shelf = await caches.open('np-1');
		await shelf.put('/_app/a.1.js', new Response('old a'));
		await shelf.put('/hulp', new Response('old help'));
		const { asked, fetch } = host();
		await keepAll(supplies, 'np-2', { caches, fetch });
		expect(Object.keys(asked).toSorted()).toEqual(['/', '/_app/b.1.js', '/hulp', '/oefenen']);
		expect(caches.shelves.get('np-2')?.get('/_app/a.1.js')).toBe('old a');
		expect(caches.shelves.get('np-2')?.get('/hulp')).toBe('new /hulp');
	});

	it('asks past the cache of the browser for what keeps its name, and takes no redirect', async () => {
		const { asked, fetch } = host();
		await keepAll(supplies, 'np-2', { caches: new Shelves(), fetch });
		expect(asked['/']).toMatchObject({ cache: 'reload', redirect: 'error' });
		expect(asked['/_app/a.1.js']).not.toHaveProperty('cache');
	});
});
