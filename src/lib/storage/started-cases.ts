import type { Run, RunId } from '$lib/play/run';
import type { StoredRun } from '$lib/progress/progress-store';

/** Neutral: it stands in the browser's list of stored sites, where others may look. */
export const STARTED_KEY = 'np-begonnen';
const MOST = 200;

/** Runs that are not finished, each with its case. */
type Started = ReadonlyMap<string, string>;

/**
 * Which cases have a run to go on with, readable before the database is there, so that "Ga verder"
 * stands on the page from the first paint. A hint only: the database decides, and mends it.
 */
export class StartedCases {
	readonly #storage: () => Storage;

	/** `storage` may throw: in some browsers the very access is refused. */
	constructor(storage: () => Storage) {
		this.#storage = storage;
	}

	has(scenarioId: string): boolean {
		return [...this.#read().values()].includes(scenarioId);
	}

	note(run: Run): void {
		if (run.finished) this.forget(run.id);
		else if (!this.#read().has(run.id)) this.#write([...this.#read(), [run.id, run.scenarioId]]);
	}

	forget(runId: RunId): void {
		const started = this.#read();
		if (started.has(runId)) this.#write([...started].filter(([id]) => id !== runId));
	}

	/** What the database says is right. */
	replace(runs: readonly StoredRun[]): void {
		const open = runs.filter(({ run }) => !run.finished);
		this.#write(open.map(({ run }) => [run.id, run.scenarioId]));
	}

	clear(): void {
		this.#write([]);
	}

	#read(): Started {
		try {
			const pairs: unknown = JSON.parse(this.#storage().getItem(STARTED_KEY) ?? '[]');
			return new Map(Array.isArray(pairs) ? pairs.filter(isPair) : []);
		} catch {
			return new Map();
		}
	}

	#write(pairs: readonly (readonly [string, string])[]): void {
		try {
			if (pairs.length === 0) this.#storage().removeItem(STARTED_KEY);
			else this.#storage().setItem(STARTED_KEY, JSON.stringify(pairs.slice(0, MOST)));
		} catch {
			// Without the hint "Ga verder" comes a moment later, when the database is there.
		}
	}
}

function isPair(value: unknown): value is readonly [string, string] {
	return Array.isArray(value) && value.length === 2 && value.every((it) => typeof it === 'string');
}
