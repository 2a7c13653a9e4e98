import type { Result } from '$lib/shared/result';
import type { EarlyRun } from '$lib/play/early-run';
import type { Run, RunId } from '$lib/play/run';
import type { Scenario, Story } from '$lib/scenario/scenario';

/** A run with its case as far as that is there; over a slow line the story comes first. */
export interface RunInPlay {
	readonly run: Run;
	readonly scenario: Story;
}

/** A run together with the case data it started on, so that it finishes on that data. */
export interface StoredRun extends RunInPlay {
	readonly scenario: Scenario;
}

/** A stored row that could not be read: set apart, never thrown away in silence. */
export interface BrokenRow {
	/** Which row, as far as it can be told. */
	readonly key: string;
	/** For whoever has to repair it; not a text for the screen. */
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
	/** Another tab changed or erased this run since this one read it; it was left as it is there. */
	| { readonly kind: 'newer-elsewhere' }
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

/** How safe a save is at this moment, for the note on screen. */
export type SavingState =
	/** The database is on its way; until then saves are kept in a small journal on the device. */
	| { readonly kind: 'opening' }
	| { readonly kind: 'saving-on-device' }
	/**
	 * Asked: nothing is kept on the device. Any other reason: the database refuses, the run goes on,
	 * and the journal holds on to what it can; whether that survives the tab is not certain.
	 */
	| { readonly kind: 'memory'; readonly reason: { readonly kind: 'asked' } | StorageProblem };

/** The store of this device: opened after the first paint, and honest about how safe it is. */
export interface DeviceProgress extends ProgressStore {
	readonly state: SavingState;
	/** Calls back at every change of `state`. Returns the way to stop it. */
	subscribe(changed: () => void): () => void;
	/** Opens the database; call it after the first paint. Never fails: the outcome is in `state`. */
	open(): Promise<void>;
	/** Keeps a run whose case is not whole yet, until `save` can take it over. */
	keepEarly(run: Run): void;
	/** What was begun in this case and never became a run that is saved. */
	earlyRunOf(scenarioId: string): EarlyRun | undefined;
	/** On: nothing more is written to the device. What stands there stays, until `eraseAll`. */
	keepNothing(on: boolean): void;
}
