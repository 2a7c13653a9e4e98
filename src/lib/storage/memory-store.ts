import type { RunId } from '$lib/play/run';
import type {
	ProgressStore,
	StorageProblem,
	StoredProgress,
	StoredRun
} from '$lib/progress/progress-store';
import { lastChangedFirst } from '$lib/progress/runs';
import { ok, type Result } from '$lib/shared/result';

type Saved<Value> = Promise<Result<Value, StorageProblem>>;

/** Keeps nothing on the device: everything is gone when the tab closes. */
export class MemoryStore implements ProgressStore {
	readonly #runs = new Map<RunId, StoredRun>();

	async load(): Saved<StoredProgress> {
		return ok({ runs: lastChangedFirst([...this.#runs.values()]), broken: [] });
	}

	async save(stored: StoredRun): Saved<void> {
		this.#runs.set(stored.run.id, stored);
		return ok(undefined);
	}

	async remove(runId: RunId): Saved<void> {
		this.#runs.delete(runId);
		return ok(undefined);
	}

	async eraseAll(): Saved<void> {
		this.#runs.clear();
		return ok(undefined);
	}
}
