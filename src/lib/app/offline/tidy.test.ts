import { describe, expect, it } from 'vitest';
import { Shelves } from './fixtures/shelves';
import { tidyUp } from './tidy';

async function shelvesWith(...names: readonly string[]) {
	const caches = new Shelves();
	for (const name of names) await caches.open(name);
	return { name: 'np-2', base: '', caches };
}

describe('tidying up', () => {
	it('throws away what earlier versions kept, and nothing of another app or folder', async () => {
		const shelf = await shelvesWith('np-1', 'np-2', 'np-1/map', 'werk');
		await tidyUp(shelf, 0);
		expect(await shelf.caches.keys()).toEqual(['np-2', 'np-1/map', 'werk']);
	});

	it('throws nothing away while a window may run on an earlier version', async () => {
		const shelf = await shelvesWith('np-1', 'np-2');
		await tidyUp(shelf, 1);
		expect(await shelf.caches.keys()).toEqual(['np-1', 'np-2']);
	});
});
