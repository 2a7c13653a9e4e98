import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SavingState, StoredProgress } from '$lib/progress/progress-store';
import { must } from '$lib/shared/must';
import { DeviceStorage, refusedStorage } from './fixtures/device-storage';
import { rowsIn } from './fixtures/raw-database';
import { atMinute, readScenario, storedRun, tiny } from './fixtures/runs';
import { JOURNAL_KEY } from './journal';
import { StartedCases } from './started-cases';
import { LazyStore, type LazyStoreOptions } from './lazy-store';

afterEach(() => vi.restoreAllMocks());

/** A device on which tabs can be opened; everything on it works unless a test says otherwise. */
function aDevice(change: Partial<LazyStoreOptions> = {}) {
	const [texts, factory] = [new DeviceStorage(), new IDBFactory()];
	const openTab = (only: Partial<LazyStoreOptions> = {}) =>
		new LazyStore({
			localStorage: () => texts,
			indexedDB: () => factory,
			loadScenarioReader: async () => readScenario,
			now: () => atMinute(59),
			...change,
			...only
		});
	return { texts, factory, openTab };
}

async function progressIn(store: LazyStore): Promise<StoredProgress> {
	const loaded = await store.load();
	if (!loaded.ok) throw new Error(`not loaded: ${loaded.error.kind}`);
	return loaded.value;
}

async function choicesIn(store: LazyStore): Promise<readonly (readonly string[])[]> {
	return (await progressIn(store)).runs.map(({ run }) => run.choices);
}

const saved = { ok: true, value: undefined };
const asked: SavingState = { kind: 'memory', reason: { kind: 'asked' } };
const first = storedRun({ choices: ['kijken'], minute: 1 });
const second = storedRun({ choices: ['kijken', 'praten'], minute: 2 });
const third = storedRun({ choices: ['kijken', 'praten', 'bellen'], minute: 3 });

describe('before the database is open', () => {
	test('A save stands on the device before the call returns.', () => {
		const { texts, openTab } = aDevice();
		void openTab().save(first);
		expect(texts.getItem(JOURNAL_KEY)).toContain('"kijken"');
	});

	test('A tab that is closed before the database opened loses nothing.', async () => {
		const { openTab } = aDevice();
		await openTab().save(second);
		expect(await progressIn(openTab())).toEqual({ runs: [second], broken: [] });
	});

	test('Opening takes the journal over and empties it.', async () => {
		const { texts, factory, openTab } = aDevice();
		const tab = openTab();
		await tab.save(first);
		await tab.open();
		expect(texts.getItem(JOURNAL_KEY)).toBeNull();
		expect(await rowsIn(factory, 'runs')).toMatchObject([{ choices: ['kijken'] }]);
	});

	test('A save while the database is being opened is not lost, and the newest one stays.', async () => {
		const { texts, openTab } = aDevice();
		const tab = openTab();
		await tab.save(first);
		const opening = tab.open();
		await tab.save(second);
		// Long enough for the take-over to be on its way.
		await new Promise((resolve) => setTimeout(resolve, 3));
		await tab.save(third);
		await opening;
		expect(await choicesIn(tab)).toEqual([third.run.choices]);
		expect(texts.getItem(JOURNAL_KEY)).toBeNull();
	});

	test('An old journal does not win from what the database has.', async () => {
		const { texts, openTab } = aDevice();
		await openTab().save(first);
		const journal = must(texts.getItem(JOURNAL_KEY), 'just saved');
		const tab = openTab();
		await tab.open();
		await tab.save(second);
		texts.setItem(JOURNAL_KEY, journal);
		expect(await choicesIn(openTab())).toEqual([second.run.choices]);
	});

	test('A broken journal is set apart and reported; play goes on.', async () => {
		const { texts, factory, openTab } = aDevice();
		texts.setItem(JOURNAL_KEY, '{"format":1,"entr');
		const tab = openTab();
		await tab.save(first);
		const { runs, broken } = await progressIn(tab);
		expect(runs).toEqual([first]);
		expect(broken).toHaveLength(1);
		expect(await rowsIn(factory, 'apart')).toMatchObject([{ row: '{"format":1,"entr' }]);
		expect(texts.getItem(JOURNAL_KEY)).toBeNull();
	});
});

describe('once the database is open', () => {
	test('Saves of one run keep their order, also when nobody waits for them.', async () => {
		const { openTab } = aDevice();
		const tab = openTab();
		await tab.open();
		const all = [first, second, third].map((stored) => tab.save(stored));
		expect(await Promise.all(all)).toEqual([saved, saved, saved]);
		expect(await choicesIn(openTab())).toEqual([third.run.choices]);
	});

	test('It says how safe a save is, and tells whoever listens.', async () => {
		const tab = aDevice().openTab();
		const states: SavingState['kind'][] = [];
		const stop = tab.subscribe(() => states.push(tab.state.kind));
		expect(tab.state).toEqual({ kind: 'opening' });
		await tab.open();
		stop();
		tab.keepNothing(true);
		expect(states).toEqual(['saving-on-device']);
	});

	test('What another tab did to the same run is refused, and not by way of the journal either.', async () => {
		const { texts, openTab } = aDevice();
		const [here, there] = [openTab(), openTab()];
		await here.save(first);
		await here.open();
		await there.load();
		await there.save(third);
		const newer = { kind: 'newer-elsewhere' };
		expect(await here.save(second)).toEqual({ ok: false, error: newer });
		expect(here.state).toEqual({ kind: 'memory', reason: newer });
		expect(texts.getItem(JOURNAL_KEY)).toBeNull();
		expect(await choicesIn(here)).toEqual([third.run.choices]);
		expect(here.state).toEqual({ kind: 'saving-on-device' });
	});

	test('A removed run is gone, also for the hint that a case was started.', async () => {
		const { openTab, texts } = aDevice();
		const tab = openTab();
		await tab.save(first);
		expect(new StartedCases(() => texts).has(tiny.id)).toBe(true);
		await tab.remove(first.run.id);
		expect(new StartedCases(() => texts).has(tiny.id)).toBe(false);
		expect(await choicesIn(openTab())).toEqual([]);
	});
});

describe('a database that fails', () => {
	const blocked = { kind: 'memory', reason: { kind: 'blocked' } };

	test('When it is refused the run goes on, visibly, and is not lost as long as the journal holds.', async () => {
		const { openTab } = aDevice({
			indexedDB: () => {
				throw new DOMException('No', 'SecurityError');
			}
		});
		const tab = openTab();
		await tab.save(first);
		await tab.open();
		expect(tab.state).toEqual(blocked);
		expect(await tab.save(second)).toEqual(saved);
		expect(await choicesIn(tab)).toEqual([second.run.choices]);
		expect(await choicesIn(openTab())).toEqual([second.run.choices]);
	});

	test('When nothing at all can be stored, the run goes on in memory, and each save says so.', async () => {
		const tab = aDevice({ indexedDB: () => undefined, localStorage: refusedStorage }).openTab();
		await tab.open();
		expect(tab.state).toEqual(blocked);
		expect(await tab.save(first)).toEqual({ ok: false, error: { kind: 'blocked' } });
		expect(await choicesIn(tab)).toEqual([first.run.choices]);
		expect(await tab.eraseAll()).toEqual(saved);
		expect(await choicesIn(tab)).toEqual([]);
	});

	test('Where only the journal is refused, the database takes over what waited in memory.', async () => {
		const { factory, openTab } = aDevice({ localStorage: refusedStorage });
		const tab = openTab();
		expect(await tab.save(first)).toEqual({ ok: false, error: { kind: 'blocked' } });
		await tab.open();
		expect(tab.state).toEqual({ kind: 'saving-on-device' });
		expect(await rowsIn(factory, 'runs')).toHaveLength(1);
	});

	test('A full disk is shown, the journal holds the run, and when there is room it is over.', async () => {
		const { texts, openTab } = aDevice();
		const tab = openTab();
		await tab.open();
		await tab.save(first);
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('No room', 'QuotaExceededError');
		});
		expect(await tab.save(second)).toEqual(saved);
		expect(tab.state).toEqual({ kind: 'memory', reason: { kind: 'full' } });
		expect(await choicesIn(tab)).toEqual([second.run.choices]);
		vi.restoreAllMocks();
		await tab.save(third);
		expect(tab.state).toEqual({ kind: 'saving-on-device' });
		expect(texts.getItem(JOURNAL_KEY)).toBeNull();
		expect(await choicesIn(openTab())).toEqual([third.run.choices]);
	});

	test('When the code for it cannot be fetched this is shown, and a later try may succeed.', async () => {
		let isOnline = false;
		const tab = aDevice({
			loadScenarioReader: async () => {
				if (!isOnline) throw new TypeError('Failed to fetch');
				return readScenario;
			}
		}).openTab();
		await tab.save(first);
		const lost = { kind: 'lost', detail: 'Failed to fetch' };
		expect(await tab.load()).toEqual({ ok: false, error: lost });
		expect(tab.state).toEqual({ kind: 'memory', reason: lost });
		isOnline = true;
		expect(await choicesIn(tab)).toEqual([first.run.choices]);
		expect(tab.state).toEqual({ kind: 'saving-on-device' });
	});
});

describe('keeping nothing on this device', () => {
	test('From the start: nothing at all is written, not even an empty database.', async () => {
		const { texts, factory, openTab } = aDevice();
		const tab = openTab();
		tab.keepNothing(true);
		await tab.open();
		expect(await tab.save(first)).toEqual(saved);
		expect(tab.state).toEqual(asked);
		expect(await choicesIn(tab)).toEqual([first.run.choices]);
		expect(texts.length).toBe(0);
		expect(await factory.databases()).toEqual([]);
	});

	test('The choice is not kept either: the next tab keeps things again.', () => {
		const { openTab } = aDevice();
		openTab().keepNothing(true);
		expect(openTab().state).toEqual({ kind: 'opening' });
	});

	test('Half way: what stood there stays as it was, and the run goes on in memory.', async () => {
		const { openTab } = aDevice();
		const tab = openTab();
		await tab.open();
		const pending = tab.save(first);
		await pending;
		tab.keepNothing(true);
		await tab.save(second);
		expect(await choicesIn(tab)).toEqual([second.run.choices]);
		expect(await choicesIn(openTab())).toEqual([first.run.choices]);
	});

	test('It holds for a save that was still waiting for its turn.', async () => {
		const { openTab } = aDevice();
		const tab = openTab();
		await tab.open();
		const waiting = tab.save(first);
		tab.keepNothing(true);
		expect(await waiting).toEqual(saved);
		expect(await choicesIn(openTab())).toEqual([]);
	});

	test('After erasing nothing is left on the device or in memory, whether it was open or not.', async () => {
		for (const isOpen of [true, false]) {
			const { texts, factory, openTab } = aDevice();
			await openTab().load();
			const tab = openTab();
			await tab.save(first);
			if (isOpen) await tab.open();
			tab.keepNothing(true);
			await tab.save(second);
			expect(await tab.eraseAll()).toEqual(saved);
			expect(await choicesIn(tab)).toEqual([]);
			expect(texts.length).toBe(0);
			expect(await factory.databases()).toEqual([]);
		}
	});
});

test('After erasing, a new run is kept like any other.', async () => {
	const { factory, openTab } = aDevice();
	const tab = openTab();
	await tab.save(first);
	await tab.open();
	await tab.eraseAll();
	await tab.save(storedRun({ id: 'run-b' }));
	await vi.waitFor(() => expect(tab.state).toEqual({ kind: 'saving-on-device' }));
	expect(await rowsIn(factory, 'runs')).toMatchObject([{ id: 'run-b' }]);
});

test('Neither Dexie nor valibot is reached by a static import.', () => {
	const reached = staticImportsFrom('lazy-store');
	expect(reached).toContain('./journal');
	expect(reached).not.toContain('./dexie-store');
	expect([...reached].filter((name) => !name.startsWith('.') && !name.startsWith('$lib'))).toEqual(
		[]
	);
});

function staticImportsFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
	const text = readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8');
	for (const [, names = ''] of text.matchAll(/^import (?!type )[^;]*?from '([^']+)'/gm)) {
		if (reached.has(names)) continue;
		reached.add(names);
		if (names.startsWith('./')) staticImportsFrom(names.slice(2), reached);
	}
	return reached;
}
