import { describe, expect, test } from 'vitest';
import { storedRun } from './fixtures/runs';
import { MemoryStore } from './memory-store';

async function idsIn(store: MemoryStore): Promise<readonly string[]> {
	const loaded = await store.load();
	return loaded.ok ? loaded.value.runs.map(({ run }) => run.id) : ['failed'];
}

describe('the store in memory', () => {
	test('It gives back what was saved, the last changed first.', async () => {
		const store = new MemoryStore();
		await store.save(storedRun({ id: 'run-a', minute: 1 }));
		await store.save(storedRun({ id: 'run-b', minute: 2 }));
		expect(await idsIn(store)).toEqual(['run-b', 'run-a']);
	});

	test('A later save of the same run takes the place of the earlier one.', async () => {
		const store = new MemoryStore();
		const later = storedRun({ choices: ['kijken'], minute: 2 });
		await store.save(storedRun({ minute: 1 }));
		await store.save(later);
		expect(await store.load()).toEqual({ ok: true, value: { runs: [later], broken: [] } });
	});

	test('A removed run is gone, and erasing leaves nothing.', async () => {
		const store = new MemoryStore();
		const first = storedRun({ id: 'run-a' });
		await store.save(first);
		await store.save(storedRun({ id: 'run-b' }));
		await store.remove(first.run.id);
		expect(await idsIn(store)).toEqual(['run-b']);
		await store.eraseAll();
		expect(await idsIn(store)).toEqual([]);
	});
});
