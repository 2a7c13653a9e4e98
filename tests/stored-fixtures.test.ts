import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { replay } from '$lib/play/replay';
import type { StoredProgress, StoredRun } from '$lib/progress/progress-store';
import { resumable } from '$lib/progress/runs';
import { positionOf } from '$lib/scenario/position';
import { must } from '$lib/shared/must';
import { DeviceStorage } from '$lib/storage/fixtures/device-storage';
import { makeFirstDatabase, rowsIn, writeRows } from '$lib/storage/fixtures/raw-database';
import { readScenario } from '$lib/storage/fixtures/runs';
import { LazyStore } from '$lib/storage/lazy-store';

/**
 * Rows as released versions left them on people's devices, put back by plain IndexedDB calls.
 * They are never written anew: when a test here turns red, mend the reading, not the fixture.
 */
function fixture(name: string): Readonly<Record<string, readonly unknown[]>> {
	return JSON.parse(readFileSync(`${import.meta.dirname}/fixtures/stored/${name}.json`, 'utf8'));
}

async function deviceWith(tables: Readonly<Record<string, readonly unknown[]>>) {
	const factory = new IDBFactory();
	await makeFirstDatabase(factory);
	await writeRows(factory, tables);
	return factory;
}

async function progressOn(factory: IDBFactory, texts = new DeviceStorage()) {
	const store = new LazyStore({
		localStorage: () => texts,
		indexedDB: () => factory,
		loadScenarioReader: async () => readScenario,
		now: () => '2027-03-01T12:00:00.000Z'
	});
	const loaded = await store.load();
	expect(store.state).toEqual({ kind: 'saving-on-device' });
	return loaded.ok ? loaded.value : must<StoredProgress>(undefined, loaded.error.kind);
}

function only(runs: readonly StoredRun[]): StoredRun {
	expect(runs).toHaveLength(1);
	return must(runs[0], 'there is one');
}

/** Where the learner stands, by the walk the screen makes. */
function standsAt({ run, scenario }: StoredRun): string {
	const { snapshot, lost } = replay(scenario, run);
	expect(lost).toBe(0);
	const position = positionOf(scenario, run.truth, snapshot);
	if (position.kind === 'scene') return position.scene.id;
	return position.kind === 'ending' ? position.ending.id : position.kind;
}

describe('what format 1 left on a device', () => {
	test('A run in mid-case opens where it was, with its logbook and the consequence unread.', async () => {
		const { runs, broken } = await progressOn(await deviceWith(fixture('v1/run-in-mid-case')));
		const stored = only(runs);
		expect(broken).toEqual([]);
		expect(standsAt(stored)).toBe('ouders');
		expect(stored.run).toMatchObject({ truth: 'rouw', seen: 2, finished: false });
		expect(stored.run.notes).toEqual([
			{ observationId: 'te-laat', kind: 'fact' },
			{ observationId: 'moe', kind: null }
		]);
		expect(stored.run.firstChoices).toHaveLength(3);
	});

	test('A finished run opens at its ending, and is not offered to go on with.', async () => {
		const progress = await progressOn(await deviceWith(fixture('v1/finished-run')));
		const stored = only(progress.runs);
		expect([standsAt(stored), stored.run.finished]).toEqual(['melding', true]);
		expect(resumable(progress.runs)).toEqual([]);
	});

	test('A broken row is set apart; the run beside it opens.', async () => {
		const device = await deviceWith(fixture('v1/broken-row'));
		const { runs, broken } = await progressOn(device);
		expect(standsAt(only(runs))).toBe('overleg');
		expect(broken).toMatchObject([{ key: expect.stringMatching(/^runs\//) }]);
		expect(await rowsIn(device, 'apart')).toMatchObject([
			{ row: { choices: 'kijken,samen-verder' }, setApartAt: '2027-03-01T12:00:00.000Z' }
		]);
	});

	test('A journal that was never taken over opens as well, and is taken over now.', async () => {
		const texts = new DeviceStorage();
		for (const [key, text] of Object.entries(fixture('v1/journal')))
			texts.setItem(key, String(text));
		const device = new IDBFactory();
		const { runs } = await progressOn(device, texts);
		expect(standsAt(only(runs))).toBe('ouders');
		expect(await rowsIn(device, 'runs')).toHaveLength(1);
		expect(texts.length - Number(texts.getItem('np-begonnen') !== null)).toBe(0);
	});
});
