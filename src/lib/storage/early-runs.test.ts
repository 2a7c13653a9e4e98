import { describe, expect, it } from 'vitest';
import { EARLY_KEY, EarlyRuns } from './early-runs';
import { DeviceStorage, refusedStorage } from './fixtures/device-storage';
import { must } from '$lib/shared/must';
import { storedRun } from './fixtures/runs';

describe('a run that was begun before the whole case was there', () => {
	it('is found again after the tab was closed', () => {
		const device = new DeviceStorage();
		const run = storedRun({ choices: ['kijken'] }).run;
		expect(new EarlyRuns(() => device).keep(run)).toBe(true);
		const { scenarioId, id, truth, choices, seen, notes, changedAt } = run;
		expect(new EarlyRuns(() => device).of(run.scenarioId)).toEqual({
			...{ scenarioId, id, truth, choices, seen, notes, changedAt }
		});
		expect(new EarlyRuns(() => device).of('een-andere-casus')).toBeUndefined();
	});

	it('is found as the page itself wrote it, before there was any app', () => {
		const device = new DeviceStorage();
		device.setItem(
			EARLY_KEY,
			'{"format":1,"scenarioId":"stil-kind","choices":["kijken"],"seen":1}'
		);
		expect(new EarlyRuns(() => device).of('stil-kind')).toEqual({
			scenarioId: 'stil-kind',
			truth: undefined,
			choices: ['kijken'],
			seen: 1,
			notes: []
		});
	});

	it.each([
		['no text of a program', 'x'],
		['another format', '{"format":2,"scenarioId":"a","choices":["b"],"seen":0}'],
		['no choices', '{"format":1,"scenarioId":"a","choices":[],"seen":0}'],
		['choices that are no words', '{"format":1,"scenarioId":"a","choices":[1],"seen":0}'],
		['notes that are none', '{"format":1,"scenarioId":"a","choices":["b"],"seen":0,"notes":[1]}'],
		['no end', `{"format":1,"scenarioId":"a","choices":["${'b'.repeat(60_000)}"],"seen":0}`]
	])('counts as nothing when the device holds %s', (_, text) => {
		const device = new DeviceStorage();
		device.setItem(EARLY_KEY, text);
		expect(new EarlyRuns(() => device).of('a')).toBeUndefined();
	});

	it('is only in memory where the device refuses', () => {
		const early = new EarlyRuns(refusedStorage);
		expect(early.keep(storedRun({ choices: ['kijken'] }).run)).toBe(false);
		expect(early.of('stil-kind')).toBeUndefined();
		expect(() => early.clear()).not.toThrow();
	});

	it('is let go of once it is safe, but not when it has gone on since', () => {
		const device = new DeviceStorage();
		const early = new EarlyRuns(() => device);
		const [run, later] = [1, 2].map((minute) => storedRun({ choices: ['kijken'], minute }).run);
		early.keep(must(later, 'two runs were made'));
		early.release(must(run, 'two runs were made'));
		expect(device.length).toBe(1);
		early.release(must(later, 'two runs were made'));
		expect(device.length).toBe(0);
	});
});
