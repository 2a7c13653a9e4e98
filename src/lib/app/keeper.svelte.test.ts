import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { startRun, withChoice, type RunId } from '$lib/play/run';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { must } from '$lib/shared/must';
import { createDeviceStore } from './device-store';
import { Keeper } from './keeper.svelte';

const scenario = tinyCase();
const truth = must(scenario.truths[0], 'a case has truths').id;
const first = must(scenario.scenes[0], 'a case has moments');
const morning = '2026-11-21T08:00:00.000Z';
const run = withChoice(
	startRun(scenario, 'een-poging' as RunId, truth, 'practice', morning),
	first.id,
	must(first.choices[0], 'a moment has choices').id,
	morning
);

describe('the keeper', () => {
	it('offers a kept run again in a later visit, with the case data it began on', async () => {
		const before = new Keeper(createDeviceStore());
		await before.open();
		await before.keep({ run, scenario });
		expect(before.saving).toEqual({ kind: 'saving-on-device' });

		const later = new Keeper(createDeviceStore());
		expect(later.seemsStarted(scenario.id)).toBe(true);
		await later.open();
		expect(later.openRuns).toEqual([{ run, scenario }]);
		expect(later.seemsStarted(scenario.id)).toBe(false);
	});

	it('keeps a run of this visit in reach when nothing may be stored', async () => {
		const keeper = new Keeper(createDeviceStore());
		await keeper.keepNothing(true);
		const unkept = { ...run, id: 'niet-bewaard' as RunId };
		await keeper.keep({ run: unkept, scenario });
		expect(keeper.keepsNothing).toBe(true);
		expect(keeper.runWith('niet-bewaard')).toBeDefined();

		const later = new Keeper(createDeviceStore());
		await later.open();
		expect(later.runWith('niet-bewaard')).toBeUndefined();
	});
});
