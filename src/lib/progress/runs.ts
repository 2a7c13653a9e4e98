import type { Run } from '$lib/play/run';
import type { RunInPlay } from './progress-store';

/** The runs one can go on with: not finished, the last changed first. */
export function resumable<Kept extends RunInPlay>(runs: readonly Kept[]): readonly Kept[] {
	return lastChangedFirst(runs.filter(({ run }) => !run.finished));
}

export function lastChangedFirst<Kept extends RunInPlay>(runs: readonly Kept[]): readonly Kept[] {
	return runs.toSorted(
		(one, other) => Date.parse(other.run.changedAt) - Date.parse(one.run.changedAt)
	);
}

export function isNewer(run: Run, than: Run): boolean {
	return Date.parse(run.changedAt) > Date.parse(than.changedAt);
}

/** One entry per run, the newest of each, of equals the first given; the last changed first. */
export function newestOfEach<Kept extends RunInPlay>(runs: readonly Kept[]): readonly Kept[] {
	const seen = new Set<string>();
	return lastChangedFirst(runs).filter(({ run }) => !seen.has(run.id) && seen.add(run.id));
}
