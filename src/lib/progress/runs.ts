import type { Run } from '$lib/play/run';
import type { ScenarioId } from '$lib/scenario/scenario';
import type { StoredProgress, StoredRun } from './progress-store';

/** The runs one can go on with: not finished, the last changed first. */
export function resumable(progress: StoredProgress): readonly StoredRun[] {
	return lastChangedFirst(progress.runs.filter(({ run }) => !run.finished));
}

/** The run of this case one can go on with: the last changed unfinished one, if there is any. */
export function resumableRunOf(
	progress: StoredProgress,
	scenarioId: ScenarioId
): StoredRun | undefined {
	return resumable(progress).find(({ run }) => run.scenarioId === scenarioId);
}

/** The last changed run of this case, finished or not, if there is any. */
export function latestRunOf(
	progress: StoredProgress,
	scenarioId: ScenarioId
): StoredRun | undefined {
	return lastChangedFirst(progress.runs).find(({ run }) => run.scenarioId === scenarioId);
}

export function lastChangedFirst(runs: readonly StoredRun[]): readonly StoredRun[] {
	return runs.toSorted(
		(one, other) => Date.parse(other.run.changedAt) - Date.parse(one.run.changedAt)
	);
}

export function isNewer(run: Run, than: Run): boolean {
	return Date.parse(run.changedAt) > Date.parse(than.changedAt);
}

/** One entry per run, the newest of each, of equals the first given; the last changed first. */
export function newestOfEach(runs: readonly StoredRun[]): readonly StoredRun[] {
	const seen = new Set<string>();
	return lastChangedFirst(runs).filter(({ run }) => !seen.has(run.id) && seen.add(run.id));
}
