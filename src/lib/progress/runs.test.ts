import { describe, expect, test } from 'vitest';
import type { RunId } from '$lib/play/run';
import { startRun } from '$lib/play/run';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { must } from '$lib/shared/must';
import type { StoredRun } from './progress-store';
import { newestOfEach, resumable } from './runs';

const scenario = tinyCase();
const truth = must(scenario.truths[0], 'a case has truths').id;
function run(id: string, minute: number, { finished = false }: { finished?: boolean } = {}) {
	const now = new Date(Date.UTC(2026, 10, 21, 9, minute)).toISOString();
	return {
		run: { ...startRun(scenario, id as RunId, truth, 'practice', now), finished },
		scenario
	};
}

const ids = (runs: readonly StoredRun[]) => runs.map((stored) => String(stored.run.id));

describe('the runs to go on with', () => {
	test('They are the unfinished ones, the last changed first.', () => {
		const all = [run('a', 1), run('b', 3), run('c', 4, { finished: true }), run('d', 2)];
		expect(ids(resumable(all))).toEqual(['b', 'd', 'a']);
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
