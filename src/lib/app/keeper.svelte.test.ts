import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { startRun, withChoice, type RunId } from '$lib/play/run';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { must } from '$lib/shared/must';
import { createDeviceStore } from './device-store';
import { Keeper } from './keeper.svelte';

const aKeeper = () => new Keeper(createDeviceStore(), async () => undefined);

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
		const before = aKeeper();
		await before.open();
		await before.keep({ run, scenario });
		expect(before.saving).toEqual({ kind: 'saving-on-device' });

		const later = aKeeper();
		expect(later.isLoaded).toBe(false);
		await later.open();
		expect(later.openRuns).toEqual([{ run, scenario }]);
		expect(later.isLoaded).toBe(true);
	});

	it('takes a run off the device when nothing may be kept, and holds it in reach', async () => {
		const keeper = aKeeper();
		await keeper.open();
		const mine = { ...run, id: 'liever-niet' as RunId };
		await keeper.keep({ run: mine, scenario });
		await keeper.keepNothing(true, { run: mine, scenario });
		await keeper.keep({ run: { ...mine, seen: 1 }, scenario });
		expect(keeper.keepsNothing).toBe(true);
		expect(keeper.runWith('liever-niet')?.run.seen).toBe(1);

		const later = aKeeper();
		await later.open();
		expect(later.runWith('liever-niet')).toBeUndefined();
	});

	it('keeps the run as it is by then when keeping is switched on again', async () => {
		const keeper = aKeeper();
		await keeper.open();
		const mine = { ...run, id: 'toch-wel' as RunId };
		await keeper.keepNothing(true, { run: mine, scenario });
		await keeper.keep({ run: { ...mine, seen: 1 }, scenario });
		await keeper.keepNothing(false, { run: { ...mine, seen: 1 }, scenario });

		const later = aKeeper();
		await later.open();
		expect(later.runWith('toch-wel')?.run.seen).toBe(1);
	});

	it('makes no run of a switch that was put on and off before anything was played', async () => {
		const keeper = aKeeper();
		await keeper.open();
		const untouched = { ...run, id: 'onbegonnen' as RunId, choices: [], firstChoices: [] };
		await keeper.keepNothing(true, { run: untouched, scenario });
		await keeper.keepNothing(false, { run: untouched, scenario });

		const later = aKeeper();
		await later.open();
		expect(later.runWith('onbegonnen')).toBeUndefined();
	});

	it('takes over what another tab kept later, instead of writing over it', async () => {
		const [one, other] = [aKeeper(), aKeeper()];
		const shared = { ...run, id: 'in-twee-tabbladen' as RunId };
		await one.open();
		await one.keep({ run: shared, scenario });
		await other.open();
		const further = { ...shared, seen: 1, changedAt: '2026-11-21T08:05:00.000Z' };
		await other.keep({ run: further, scenario });

		await one.open();
		expect(one.runWith(shared.id)?.run).toEqual(further);
	});
});
