import type { RunId } from '$lib/play/run';
import type { StorageProblem, StoredRun } from '$lib/progress/progress-store';
import type { Scenario } from '$lib/scenario/scenario';
import { failed, ok, type Result } from '$lib/shared/result';
import { problemOf } from './storage-problem';

/** Neutral: it stands in the browser's list of stored sites, where others may look. */
export const JOURNAL_KEY = 'np-wachtrij';
/** History of the format stands in `journal-reader.ts`, with the schema. */
export const JOURNAL_FORMAT = 1;
// Browsers stop at about five million for all keys together.
const MOST_CHARACTERS = 2_000_000;
const MOST_ENTRIES = 20;

interface Entry {
	/** What stands where the id of a run is to be; any value in an entry that is broken. */
	readonly runId: unknown;
	readonly json: string;
}

interface Contents {
	readonly entries: readonly Entry[];
	/** Earlier journals that could not be read, word for word, until they can be set apart. */
	readonly aside: readonly unknown[];
}

/**
 * Runs that wait for the database, under one key of the device's local storage, written at once.
 * Belongs to the first paint: it writes, and leaves careful reading to `journal-reader.ts`.
 */
export class Journal {
	readonly #storage: () => Storage;
	/** The whole journal, when the device did not take it. */
	#inMemory: string | undefined;
	/** What was written last, so that it need not be parsed again: case data are large. */
	#last: (Contents & { readonly text: string }) | undefined;
	readonly #caseJson = new WeakMap<Scenario, string>();

	/** `storage` may throw: in some browsers the very access is refused. */
	constructor(storage: () => Storage) {
		this.#storage = storage;
	}

	/** The journal as it stands, to be read by `readJournal`; nothing when it is empty. */
	get text(): string | undefined {
		return this.#inMemory ?? this.#onDevice();
	}

	/**
	 * Keeps the run at once, in the place of an earlier state of it. When it fails the run is still
	 * in the journal, but only in memory: it will not survive the tab.
	 */
	keep(stored: StoredRun): Result<void, StorageProblem> {
		const { run, scenario } = stored;
		const { entries, aside } = this.#contents();
		const others = entries.filter(({ runId }) => runId !== run.id);
		const json = `{"run":${JSON.stringify(run)},"scenario":${this.#jsonOf(scenario)}}`;
		return this.#write({ entries: [...others, { runId: run.id, json }], aside });
	}

	/** Lets go of one run. Where the device refuses access there is nothing to let go of. */
	drop(runId: RunId): Result<void, StorageProblem> {
		if (this.text === undefined) return ok(undefined);
		const { entries, aside } = this.#contents();
		const others = entries.filter((entry) => entry.runId !== runId);
		if (others.length === 0 && aside.length === 0) return this.clear();
		return unlessBlocked(this.#write({ entries: others, aside }));
	}

	clear(): Result<void, StorageProblem> {
		this.#inMemory = undefined;
		try {
			this.#storage().removeItem(JOURNAL_KEY);
			return ok(undefined);
		} catch (error) {
			return unlessBlocked(failed(problemOf(error)));
		}
	}

	#write({ entries, aside }: Contents): Result<void, StorageProblem> {
		const list = entries.map(({ json }) => json).join();
		const text = `{"format":${JOURNAL_FORMAT},"entries":[${list}],"aside":${JSON.stringify(aside)}}`;
		const written = this.#put(text, entries.length);
		this.#inMemory = written.ok ? undefined : text;
		this.#last = { text, entries, aside };
		return written;
	}

	#put(text: string, entries: number): Result<void, StorageProblem> {
		if (text.length > MOST_CHARACTERS || entries > MOST_ENTRIES) return failed({ kind: 'full' });
		try {
			this.#storage().setItem(JOURNAL_KEY, text);
			return ok(undefined);
		} catch (error) {
			return failed(problemOf(error));
		}
	}

	#contents(): Contents {
		const { text } = this;
		if (text === undefined) return { entries: [], aside: [] };
		// Not the same when another tab wrote in between.
		if (text === this.#last?.text) return this.#last;
		return contentsIn(text) ?? { entries: [], aside: [text] };
	}

	#jsonOf(scenario: Scenario): string {
		const json = this.#caseJson.get(scenario) ?? JSON.stringify(scenario);
		this.#caseJson.set(scenario, json);
		return json;
	}

	#onDevice(): string | undefined {
		try {
			return this.#storage().getItem(JOURNAL_KEY) ?? undefined;
		} catch {
			return undefined;
		}
	}
}

function unlessBlocked(outcome: Result<void, StorageProblem>): Result<void, StorageProblem> {
	return !outcome.ok && outcome.error.kind === 'blocked' ? ok(undefined) : outcome;
}

function contentsIn(text: string): Contents | undefined {
	try {
		const journal: unknown = JSON.parse(text);
		if (!isObject(journal) || journal.format !== JOURNAL_FORMAT) return undefined;
		const { entries, aside } = journal;
		if (!Array.isArray(entries) || !Array.isArray(aside)) return undefined;
		return { entries: entries.map(toEntry), aside };
	} catch {
		return undefined;
	}
}

function toEntry(entry: unknown): Entry {
	const runId = isObject(entry) && isObject(entry.run) ? entry.run.id : undefined;
	return { runId, json: JSON.stringify(entry) };
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
