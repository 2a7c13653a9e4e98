import { describe, expect, test } from 'vitest';
import { must } from '$lib/shared/must';
import { DeviceStorage, refusedStorage } from './fixtures/device-storage';
import { readScenario, storedRun } from './fixtures/runs';
import { Journal, JOURNAL_KEY } from './journal';
import { readJournal } from './journal-reader';

function journalOn(storage: DeviceStorage) {
	return new Journal(() => storage);
}

function read(journal: Journal) {
	return readJournal(journal.text, readScenario);
}

describe('keeping a run in the journal', () => {
	test('It stands on the device when the call returns, and reads back as the same run.', () => {
		const device = new DeviceStorage();
		const stored = storedRun({ choices: ['kijken'] });
		expect(journalOn(device).keep(stored)).toEqual({ ok: true, value: undefined });
		expect(read(journalOn(device))).toEqual({ runs: [stored], broken: [] });
	});

	test('A later state of a run takes the place of the earlier one; other runs stay.', () => {
		const journal = journalOn(new DeviceStorage());
		const [first, other] = [storedRun({ id: 'run-a' }), storedRun({ id: 'run-b' })];
		const later = storedRun({ id: 'run-a', choices: ['kijken'], minute: 1 });
		for (const stored of [first, other, later]) journal.keep(stored);
		expect(read(journal).runs).toEqual([other, later]);
	});

	test('Two tabs that write in turn do not wipe out each other.', () => {
		const device = new DeviceStorage();
		const [here, there] = [journalOn(device), journalOn(device)];
		here.keep(storedRun({ id: 'run-a' }));
		there.keep(storedRun({ id: 'run-b' }));
		here.keep(storedRun({ id: 'run-a', minute: 1 }));
		expect(read(here).runs.map(({ run }) => run.id)).toEqual(['run-b', 'run-a']);
	});

	test('Nothing but the one neutral key is used.', () => {
		const device = new DeviceStorage();
		journalOn(device).keep(storedRun());
		expect([device.length, device.key(0)]).toEqual([1, JOURNAL_KEY]);
	});
});

describe('a journal that the device does not take', () => {
	test('Where access is refused the run is in memory, and the outcome says so.', () => {
		const journal = new Journal(refusedStorage);
		expect(journal.keep(storedRun())).toEqual({ ok: false, error: { kind: 'blocked' } });
		expect(read(journal).runs).toEqual([storedRun()]);
	});

	test('Where there is no room, what stood there stays, and the run is in memory.', () => {
		const probe = new DeviceStorage();
		journalOn(probe).keep(storedRun({ id: 'run-a' }));
		const device = new DeviceStorage(must(probe.getItem(JOURNAL_KEY), 'just written').length);
		const journal = journalOn(device);
		journal.keep(storedRun({ id: 'run-a' }));
		expect(journal.keep(storedRun({ id: 'run-b' }))).toEqual({
			ok: false,
			error: { kind: 'full' }
		});
		expect(read(journal).runs.map(({ run }) => run.id)).toEqual(['run-a', 'run-b']);
		expect(read(journalOn(device)).runs.map(({ run }) => run.id)).toEqual(['run-a']);
	});

	test('It is bounded: more than twenty runs do not go onto the device.', () => {
		const journal = journalOn(new DeviceStorage());
		const kept = Array.from({ length: 21 }, (_, count) =>
			journal.keep(storedRun({ id: `run-${count}` }))
		);
		expect(kept.map(({ ok }) => ok)).toEqual([...Array.from({ length: 20 }, () => true), false]);
		expect(read(journal).runs).toHaveLength(21);
	});
});

describe('letting go', () => {
	test('A dropped run leaves the others, and after the last one nothing stands on the device.', () => {
		const device = new DeviceStorage();
		const journal = journalOn(device);
		const [first, other] = [storedRun({ id: 'run-a' }), storedRun({ id: 'run-b' })];
		journal.keep(first);
		journal.keep(other);
		journal.drop(first.run.id);
		expect(read(journal).runs).toEqual([other]);
		journal.drop(other.run.id);
		expect(device.length).toBe(0);
	});

	test('Clearing forgets what was in memory as well.', () => {
		const journal = new Journal(refusedStorage);
		journal.keep(storedRun());
		expect(journal.clear()).toEqual({ ok: true, value: undefined });
		expect(journal.text).toBeUndefined();
	});
});

describe('a journal that cannot be read', () => {
	test('It is set aside word for word, and new runs are kept beside it.', () => {
		const device = new DeviceStorage();
		device.setItem(JOURNAL_KEY, '{"format":1,"entr');
		journalOn(device).keep(storedRun());
		const { runs, broken } = read(journalOn(device));
		expect(runs).toEqual([storedRun()]);
		expect(broken).toMatchObject([{ from: 'journal', row: '{"format":1,"entr' }]);
	});

	test.each([
		'',
		'null',
		'[]',
		'{"format":1,"entries":[]}',
		'{"format":9,"entries":[],"aside":[]}',
		'{"__proto__":[]}'
	])('Reading %j gives one broken piece and no error.', (text) => {
		expect(readJournal(text, readScenario)).toMatchObject({ runs: [], broken: [{ row: text }] });
	});

	test('One broken entry does not take the others with it.', () => {
		const good = storedRun({ id: 'run-a' });
		const { run, scenario } = storedRun({ id: 'run-b' });
		const bad = { run: { ...run, choices: 'kijken' }, scenario };
		const { runs, broken } = readJournal(
			JSON.stringify({ format: 1, entries: [bad, good, null], aside: [] }),
			readScenario
		);
		expect(runs).toEqual([good]);
		expect(broken).toHaveLength(2);
		expect(must(broken[0], 'two are broken').problem).toContain('choices');
	});

	test('An entry whose run belongs to other case data is broken.', () => {
		const { run, scenario } = storedRun();
		const text = JSON.stringify({
			format: 1,
			entries: [{ run: { ...run, version: 7 }, scenario }],
			aside: []
		});
		expect(readJournal(text, readScenario).broken).toMatchObject([
			{ problem: `version: the case data are ${scenario.version}` }
		]);
	});
});
