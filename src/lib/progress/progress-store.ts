import type { Result } from '$lib/shared/result';
import type { Scenario } from '$lib/scenario/scenario';
import type { Run, RunId } from '$lib/play/run';

/** A run together with the case data it started on, so that it finishes on that data. */
export interface StoredRun {
	readonly run: Run;
	readonly scenario: Scenario;
}

/** A stored row that could not be read: set apart, never thrown away in silence. */
export interface BrokenRow {
	/** Which row, as far as it can be told. */
	readonly key: string;
	readonly problem: string;
}

export interface StoredProgress {
	/** The last changed first. */
	readonly runs: readonly StoredRun[];
	readonly broken: readonly BrokenRow[];
}

export type StorageProblem =
	| { readonly kind: 'blocked' }
	| { readonly kind: 'full' }
	| { readonly kind: 'lost'; readonly detail: string };

/** The port for what this learner has done. Adapters live in `storage/`. */
export interface ProgressStore {
	load(): Promise<Result<StoredProgress, StorageProblem>>;
	/** Stores the run as it is now; resolves once it is safe against a closing tab. */
	save(stored: StoredRun): Promise<Result<void, StorageProblem>>;
	remove(runId: RunId): Promise<Result<void, StorageProblem>>;
	/** Forgets everything this learner did on this device. */
	eraseAll(): Promise<Result<void, StorageProblem>>;
}
