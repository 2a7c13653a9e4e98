import { describe, expect, test } from 'vitest';
import { DeviceStorage, refusedStorage } from './fixtures/device-storage';
import { storedRun, tiny } from './fixtures/runs';
import { STARTED_KEY, StartedCases } from './started-cases';

function startedOn(device: DeviceStorage) {
	return new StartedCases(() => device);
}

describe('the hint which cases have been started', () => {
	test('A run that is not finished marks its case, also for the next visit.', () => {
		const device = new DeviceStorage();
		expect(startedOn(device).has(tiny.id)).toBe(false);
		startedOn(device).note(storedRun().run);
		expect(startedOn(device).has(tiny.id)).toBe(true);
	});

	test('The mark is gone when the last open run of the case is finished or removed.', () => {
		const started = startedOn(new DeviceStorage());
		const [first, other] = [storedRun({ id: 'run-a' }), storedRun({ id: 'run-b' })];
		started.note(first.run);
		started.note(other.run);
		started.note({ ...first.run, finished: true });
		expect(started.has(tiny.id)).toBe(true);
		started.forget(other.run.id);
		expect(started.has(tiny.id)).toBe(false);
	});

	test('What the database says takes its place, and nothing is stored where nothing is open.', () => {
		const device = new DeviceStorage();
		const started = startedOn(device);
		started.replace([storedRun({ id: 'run-a' })]);
		expect(started.has(tiny.id)).toBe(true);
		started.replace([storedRun({ id: 'run-a', finished: true })]);
		expect(device.length).toBe(0);
	});

	test('A damaged hint is no hint.', () => {
		const device = new DeviceStorage();
		for (const text of ['{', 'null', '{"a":1}', '[1,["a"],["a","b","c"]]']) {
			device.setItem(STARTED_KEY, text);
			expect(startedOn(device).has('b')).toBe(false);
		}
	});

	test('Where storage is refused there is simply no hint.', () => {
		const started = new StartedCases(refusedStorage);
		started.note(storedRun().run);
		expect(started.has(tiny.id)).toBe(false);
	});
});
