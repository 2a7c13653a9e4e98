import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { startRun, type RunId } from '$lib/play/run';
import { hindsightOf, storyOf } from '$lib/scenario/hindsight';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { must } from '$lib/shared/must';
import { ok } from '$lib/shared/result';
import type { Explanation } from './case-parts';
import { CaseVisit } from './case-visit.svelte';
import { createDeviceStore } from './device-store';
import { Keeper } from './keeper.svelte';

const scenario = tinyCase();
const [first] = must(scenario.scenes[0], 'a case has moments').choices;
const choice = must(first, 'a moment has choices').id;
const truth = must(scenario.truths[0], 'a case has truths').id;
const explanation: Explanation = { hindsight: hindsightOf(scenario), sources: {} };

/** A visit whose explanation comes when it is let through. */
function aVisit() {
	const keeper = new Keeper(createDeviceStore(), async () => undefined);
	let letThrough = () => {};
	const held = new Promise<void>((resolve) => (letThrough = resolve));
	const visit = new CaseVisit(storyOf(scenario), keeper, {
		fetchExplanation: async () => {
			await held;
			return ok(explanation);
		},
		remember: () => undefined,
		chance: () => 0
	});
	return { visit, keeper, letThrough };
}

/** What the browser holds of a run that was kept in haste before the tab was closed. */
function keptInHaste(change: object): void {
	const run = startRun(
		scenario,
		'in-haast' as RunId,
		truth,
		'practice',
		'2026-11-21T08:00:00.000Z'
	);
	localStorage.setItem('np-eerst', JSON.stringify({ format: 1, ...run, ...change }));
}

const choicesOf = (keeper: Keeper) => keeper.runWith('in-haast')?.run.choices;

beforeEach(() => {
	localStorage.clear();
	// A device of its own: what an earlier test kept would be newer than what this one keeps.
	globalThis.indexedDB = new IDBFactory();
});

describe('a run that was kept in haste', () => {
	it('is there again at the next visit, with its consequence still to be read', async () => {
		keptInHaste({ choices: [choice] });
		const { visit, keeper, letThrough } = aVisit();
		await visit.open('in-haast');
		letThrough();
		await expect.poll(() => choicesOf(keeper)).toEqual([choice]);
		await expect.poll(() => visit.playthrough.run.id).toBe('in-haast');
		expect(visit.playthrough.phase.kind).toBe('seeing-consequence');
	});

	it('never takes back what was played since', async () => {
		const { keeper: before } = aVisit();
		await before.open();
		const run = startRun(
			scenario,
			'in-haast' as RunId,
			truth,
			'practice',
			'2026-11-21T08:00:00.000Z'
		);
		const later = { ...run, choices: [choice], seen: 1, changedAt: '2026-11-21T09:00:00.000Z' };
		await before.keep({ run: later, scenario });
		keptInHaste({ choices: [choice], seen: 0, changedAt: '2026-11-21T08:30:00.000Z' });

		const { visit, keeper, letThrough } = aVisit();
		await visit.open('');
		letThrough();
		await expect.poll(() => visit.afterwards !== undefined).toBe(true);
		expect(keeper.runWith('in-haast')?.run).toEqual(later);
	});
});

describe('a visit over a slow line', () => {
	it('shows the wanted run without waiting for the explanation', async () => {
		const { keeper: before } = aVisit();
		await before.open();
		const run = startRun(
			scenario,
			'gewenst' as RunId,
			truth,
			'practice',
			'2026-11-21T08:00:00.000Z'
		);
		await before.keep({ run: { ...run, choices: [choice] }, scenario });

		const { visit } = aVisit();
		await visit.open('gewenst');
		expect(visit.playthrough.run.id).toBe('gewenst');
	});

	it('draws for a new run with the earlier ones in mind', async () => {
		const { visit, keeper } = aVisit();
		await visit.open('');
		const played = new Set(keeper.runsOf(scenario.id).map(({ run }) => run.truth));
		expect(played.has(visit.playthrough.run.truth)).toBe(played.size === scenario.truths.length);
	});
});
