import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { StoredProgress, StoredRun } from '$lib/progress/progress-store';
import { must } from '$lib/shared/must';
import { DATABASE_NAME } from './database';
import { openDexieStore, type DexieStore } from './dexie-store';
import { atMinute, readScenario, storedRun, tiny } from './fixtures/runs';
import { rowsIn, withRawRows } from './fixtures/raw-database';

afterEach(() => vi.restoreAllMocks());

async function opened(indexedDB: IDBFactory): Promise<DexieStore> {
	const store = await openDexieStore({ indexedDB, readScenario, now: () => atMinute(59) });
	if (!store.ok) throw new Error(`not opened: ${store.error.kind}`);
	return store.value;
}

async function progressIn(store: DexieStore): Promise<StoredProgress> {
	const loaded = await store.load();
	if (!loaded.ok) throw new Error(`not loaded: ${loaded.error.kind}`);
	return loaded.value;
}

const saved = { ok: true, value: undefined };
const refused = { ok: false, error: { kind: 'newer-elsewhere' } };
const otherCase = { ...tiny, title: 'Een andere tekst' };

describe('saving on the device', () => {
	test('A run is there after the tab was closed, with the case data it started on.', async () => {
		const device = new IDBFactory();
		const tab = await opened(device);
		const stored = storedRun({ choices: ['kijken', 'call.112'] });
		expect(await tab.save(stored)).toEqual(saved);
		tab.close();
		expect(await progressIn(await opened(device))).toEqual({ runs: [stored], broken: [] });
	});

	test('Runs stand side by side, the last changed first.', async () => {
		const store = await opened(new IDBFactory());
		await store.save(storedRun({ id: 'run-a', minute: 1 }));
		await store.save(storedRun({ id: 'run-b', minute: 2 }));
		await store.save(storedRun({ id: 'run-a', minute: 3, choices: ['kijken'] }));
		const { runs } = await progressIn(store);
		expect(runs.map(({ run }) => run.id)).toEqual(['run-a', 'run-b']);
	});

	test('Going back, which makes the list of choices shorter, is saved like anything else.', async () => {
		const store = await opened(new IDBFactory());
		await store.save(storedRun({ choices: ['kijken', 'praten'], minute: 1 }));
		expect(await store.save(storedRun({ choices: ['kijken'], minute: 2 }))).toEqual(saved);
	});

	test('Case data stand there once for all runs that started on them.', async () => {
		const device = new IDBFactory();
		const store = await opened(device);
		for (const id of ['run-a', 'run-b']) await store.save(storedRun({ id }));
		await store.save(storedRun({ id: 'run-c', scenario: otherCase }));
		expect(await rowsIn(device, 'contents')).toHaveLength(2);
		const { runs } = await progressIn(store);
		expect(runs.map(({ scenario }) => scenario.title).sort()).toEqual([
			tiny.title,
			tiny.title,
			otherCase.title
		]);
	});

	test('Case data go with the last run that needs them.', async () => {
		const device = new IDBFactory();
		const store = await opened(device);
		const [first, second] = [storedRun({ id: 'run-a' }), storedRun({ id: 'run-b' })];
		await store.save(first);
		await store.save(second);
		await store.remove(first.run.id);
		expect(await rowsIn(device, 'contents')).toHaveLength(1);
		await store.remove(second.run.id);
		expect(await rowsIn(device, 'contents')).toEqual([]);
		expect((await progressIn(store)).runs).toEqual([]);
	});

	test('Erasing takes the whole database away, and saving works again afterwards.', async () => {
		const device = new IDBFactory();
		const store = await opened(device);
		await store.save(storedRun());
		expect(await store.eraseAll()).toEqual(saved);
		expect(await device.databases()).toEqual([]);
		expect(await store.save(storedRun({ id: 'run-b' }))).toEqual(saved);
		expect((await progressIn(store)).runs.map(({ run }) => run.id)).toEqual(['run-b']);
	});
});

describe('two tabs with the same run', () => {
	async function twoTabs(stored: StoredRun) {
		const device = new IDBFactory();
		const [here, there] = [await opened(device), await opened(device)];
		await here.save(stored);
		await there.load();
		return { here, there };
	}

	test('What the other tab did since this one looked is not written over, older or newer.', async () => {
		const { here, there } = await twoTabs(storedRun({ choices: ['kijken'], minute: 1 }));
		await there.save(storedRun({ choices: ['kijken', 'praten', 'bellen'], minute: 3 }));
		expect(await here.save(storedRun({ choices: ['kijken', 'wachten'], minute: 2 }))).toEqual(
			refused
		);
		expect(await here.save(storedRun({ choices: ['kijken', 'wachten'], minute: 4 }))).toEqual(
			refused
		);
		const { runs } = await progressIn(there);
		expect(runs.map(({ run }) => run.choices)).toEqual([['kijken', 'praten', 'bellen']]);
	});

	test('After loading again a tab may go on with what the other one did.', async () => {
		const { here, there } = await twoTabs(storedRun({ choices: ['kijken'], minute: 1 }));
		await there.save(storedRun({ choices: ['kijken', 'praten'], minute: 2 }));
		await here.load();
		const next = storedRun({ choices: ['kijken', 'praten', 'bellen'], minute: 3 });
		expect(await here.save(next)).toEqual(saved);
	});

	test('A run that was erased in one tab does not come back from the other.', async () => {
		const warn = vi.spyOn(console, 'warn');
		const { here, there } = await twoTabs(storedRun({ choices: ['kijken'], minute: 1 }));
		await there.eraseAll();
		expect(await here.save(storedRun({ choices: ['kijken', 'praten'], minute: 2 }))).toEqual(
			refused
		);
		expect((await progressIn(there)).runs).toEqual([]);
		expect(warn).not.toHaveBeenCalled();
	});
});

describe('taking runs over from the journal', () => {
	test('Of each run the newest stays, whichever comes first.', async () => {
		const store = await opened(new IDBFactory());
		await store.save(storedRun({ id: 'run-a', choices: ['oud'], minute: 1 }));
		await store.save(storedRun({ id: 'run-b', choices: ['nieuw'], minute: 4 }));
		await store.takeOver(
			[
				storedRun({ id: 'run-a', choices: ['nieuw'], minute: 2 }),
				storedRun({ id: 'run-b', choices: ['oud'], minute: 3 }),
				storedRun({ id: 'run-c', choices: ['nieuw'], minute: 5 })
			],
			[]
		);
		const { runs } = await progressIn(store);
		expect(runs.map(({ run }) => run.choices)).toEqual([['nieuw'], ['nieuw'], ['nieuw']]);
	});

	test('Doing it twice gives the same as doing it once, broken pieces included.', async () => {
		const device = new IDBFactory();
		const store = await opened(device);
		const piece = { from: 'journal' as const, key: '', row: '{"form', problem: 'not JSON' };
		for (let time = 0; time < 2; time++) await store.takeOver([storedRun()], [piece]);
		expect((await progressIn(store)).runs).toEqual([storedRun()]);
		expect(await rowsIn(device, 'apart')).toMatchObject([
			{ row: '{"form', setApartAt: atMinute(59) }
		]);
	});
});

describe('rows that cannot be read', () => {
	async function deviceWith(change: (rows: { runs: unknown[]; contents: unknown[] }) => void) {
		const device = new IDBFactory();
		const store = await opened(device);
		await store.save(storedRun({ id: 'run-a', minute: 1 }));
		await store.save(storedRun({ id: 'run-b', minute: 2, scenario: otherCase }));
		store.close();
		await withRawRows(device, change);
		return device;
	}

	test('A broken run is set apart as it stood, reported once, and the others are there.', async () => {
		const device = await deviceWith(({ runs }) => runs.push({ format: 1, id: 'run-x', seen: -1 }));
		const store = await opened(device);
		const { runs, broken } = await progressIn(store);
		expect(runs.map(({ run }) => run.id)).toEqual(['run-b', 'run-a']);
		expect(broken).toHaveLength(1);
		expect(must(broken[0], 'one is broken').key).toMatch(/^runs\/run-x/);
		expect(await rowsIn(device, 'apart')).toMatchObject([
			{ from: 'runs', row: { format: 1, id: 'run-x', seen: -1 }, setApartAt: atMinute(59) }
		]);
		expect((await progressIn(store)).broken).toEqual([]);
	});

	test('Broken case data are set apart together with the runs that need them.', async () => {
		const device = await deviceWith(({ contents }) => {
			for (const row of contents) Object.assign(Object(row), { text: '{}' });
			contents.pop();
		});
		const { runs, broken } = await progressIn(await opened(device));
		expect(runs).toEqual([]);
		expect(broken.map(({ key }) => key.split('/')[0])).toEqual(['contents', 'runs', 'runs']);
		expect(await rowsIn(device, 'runs')).toEqual([]);
		expect(await rowsIn(device, 'apart')).toHaveLength(3);
	});

	test('A row of a later release is left where it is, reported, and never written over.', async () => {
		const later = { format: 2, id: 'run-a', everything: 'different' };
		const device = await deviceWith(({ runs }) => runs.splice(0, 1, later));
		const store = await opened(device);
		const { runs, broken } = await progressIn(store);
		expect(runs.map(({ run }) => run.id)).toEqual(['run-b']);
		expect(broken).toEqual([{ key: 'runs/run-a', problem: 'of a newer release' }]);
		expect(await store.save(storedRun({ id: 'run-a', minute: 9 }))).toEqual(refused);
		expect(await rowsIn(device, 'runs')).toContainEqual(later);
	});

	test('A run whose case data are of a later release is left where it is as well.', async () => {
		const device = await deviceWith(({ contents }) => {
			for (const row of contents) Object.assign(Object(row), { format: 2 });
		});
		const { runs, broken } = await progressIn(await opened(device));
		expect(runs).toEqual([]);
		expect(broken.map(({ problem }) => problem)).toEqual(Array(2).fill('of a newer release'));
		expect(await rowsIn(device, 'runs')).toHaveLength(2);
		expect(await rowsIn(device, 'apart')).toEqual([]);
	});

	test('Saving over a broken row keeps the broken one apart.', async () => {
		const device = await deviceWith(({ runs }) => runs.splice(0, 1, { id: 'run-a', format: 1 }));
		const store = await opened(device);
		expect(await store.save(storedRun({ id: 'run-a', minute: 9 }))).toEqual(saved);
		expect(await rowsIn(device, 'apart')).toMatchObject([{ row: { id: 'run-a', format: 1 } }]);
	});
});

describe('a device that fails', () => {
	test('Without a database, or with one that refuses, opening says that it is blocked.', async () => {
		const named = (name: string) => new DOMException('No', name);
		const throwing = (name: string) => {
			const factory = new IDBFactory();
			vi.spyOn(factory, 'open').mockImplementation(() => {
				throw named(name);
			});
			return factory;
		};
		const now = () => atMinute(0);
		for (const indexedDB of [undefined, throwing('SecurityError'), throwing('InvalidStateError')]) {
			const store = await openDexieStore({ indexedDB, readScenario, now });
			expect(store).toEqual({ ok: false, error: { kind: 'blocked' } });
		}
	});

	test('A full disk is reported as full, and what stood there stays.', async () => {
		const store = await opened(new IDBFactory());
		await store.save(storedRun({ choices: ['kijken'], minute: 1 }));
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('No room', 'QuotaExceededError');
		});
		const next = storedRun({ choices: ['kijken', 'praten'], minute: 2 });
		expect(await store.save(next)).toEqual({ ok: false, error: { kind: 'full' } });
		vi.restoreAllMocks();
		const { runs } = await progressIn(store);
		expect(runs.map(({ run }) => run.choices)).toEqual([['kijken']]);
		expect(await store.save(next)).toEqual(saved);
	});

	test('A connection that gets lost once is opened again without a word.', async () => {
		const connections = breakableConnections();
		const store = await opened(new IDBFactory());
		connections.losses = 1;
		expect(await store.save(storedRun())).toEqual(saved);
		expect(connections.losses).toBe(0);
		expect((await progressIn(store)).runs).toEqual([storedRun()]);
	});

	test('A connection that stays lost is reported.', async () => {
		const connections = breakableConnections();
		const store = await opened(new IDBFactory());
		connections.losses = Infinity;
		const lost = { ok: false, error: { kind: 'lost', detail: 'Connection lost' } };
		expect(await store.save(storedRun())).toEqual(lost);
		expect(await store.load()).toEqual(lost);
		expect(await store.remove(storedRun().run.id)).toEqual(lost);
		expect(await store.eraseAll()).toEqual(lost);
	});
});

/** As on WebKit, whose storage process may end: so many transactions are refused. */
function breakableConnections(): { losses: number } {
	const connections = { losses: 0 };
	const transaction = IDBDatabase.prototype.transaction;
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...rest
	) {
		if (connections.losses > 0) {
			connections.losses -= 1;
			throw new DOMException('Connection lost', 'UnknownError');
		}
		return transaction.apply(this, rest);
	});
	return connections;
}

test('The name of the database says nothing about what it holds.', async () => {
	const device = new IDBFactory();
	await opened(device);
	expect(await device.databases()).toMatchObject([{ name: DATABASE_NAME }]);
	expect(DATABASE_NAME).not.toMatch(/meld|kind|casus|pluis/i);
});

test('A thousand runs are opened and read within two seconds, even on a busy machine.', async () => {
	const device = new IDBFactory();
	const store = await opened(device);
	const runs = Array.from({ length: 1000 }, (_, count) =>
		storedRun({ id: `run-${count}`, minute: count, choices: Array(25).fill('kijken') })
	);
	await store.takeOver(runs, []);
	store.close();
	const begun = performance.now();
	const { runs: read } = await progressIn(await opened(device));
	const milliseconds = performance.now() - begun;
	expect(read).toHaveLength(1000);
	expect(milliseconds).toBeLessThan(2000);
}, 30_000);
