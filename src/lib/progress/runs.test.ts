import { describe, expect, test } from 'vitest';
import type { RunId } from '$lib/play/run';
import { startRun } from '$lib/play/run';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { must } from '$lib/shared/must';
import type { StoredProgress, StoredRun } from './progress-store';
import { latestRunOf, newestOfEach, resumable, resumableRunOf } from './runs';

const scenario = tinyCase();
const truth = must(scenario.truths[0], 'a case has truths').id;
const other = tinyCase((draft) => {
	draft.id = 'andere-casus';
});

function run(
	id: string,
	minute: number,
	change: { finished?: boolean; of?: typeof scenario } = {}
) {
	const { finished = false, of = scenario } = change;
	const now = new Date(Date.UTC(2026, 10, 21, 9, minute)).toISOString();
	return { run: { ...startRun(of, id as RunId, truth, 'practice', now), finished }, scenario: of };
}

function progress(...runs: readonly StoredRun[]): StoredProgress {
	return { runs, broken: [] };
}

const ids = (runs: readonly StoredRun[]) => runs.map((stored) => String(stored.run.id));

describe('the runs to go on with', () => {
	test('They are the unfinished ones, the last changed first.', () => {
		const all = progress(run('a', 1), run('b', 3), run('c', 4, { finished: true }), run('d', 2));
		expect(ids(resumable(all))).toEqual(['b', 'd', 'a']);
	});

	test('Of one case it is the last changed unfinished one.', () => {
		const all = progress(run('a', 1), run('b', 2, { of: other }), run('c', 3, { finished: true }));
		expect(resumableRunOf(all, scenario.id)?.run.id).toBe('a');
		expect(resumableRunOf(all, other.id)?.run.id).toBe('b');
	});

	test('A case that was never played has none.', () => {
		expect(resumableRunOf(progress(), scenario.id)).toBeUndefined();
	});
});

describe('the latest run of a case', () => {
	test('It may be a finished one.', () => {
		const all = progress(run('a', 1), run('b', 2, { finished: true }), run('c', 3, { of: other }));
		expect(latestRunOf(all, scenario.id)?.run.id).toBe('b');
	});
});

describe('several states of the same run', () => {
	test('The newest of each stays.', () => {
		const newest = newestOfEach([run('a', 1), run('b', 2), run('a', 3), run('a', 2)]);
		expect(
			newest.map((stored) => [String(stored.run.id), stored.run.changedAt.slice(14, 16)])
		).toEqual([
			['a', '03'],
			['b', '02']
		]);
	});
});
