import type { EarlyRun } from '$lib/play/early-run';
import type { Run, RunId } from '$lib/play/run';
import type {
	DeviceProgress,
	SavingState,
	StorageProblem,
	StoredProgress,
	StoredRun
} from '$lib/progress/progress-store';
import { newestOfEach } from '$lib/progress/runs';
import { failed, ok, type Result } from '$lib/shared/result';
import { deleteDatabase } from './database';
import type { Device } from './device';
import type { DexieStore } from './dexie-store';
import { EarlyRuns } from './early-runs';
import { Journal } from './journal';
import { MemoryStore } from './memory-store';
import { StartedCases } from './started-cases';
import { problemOf } from './storage-problem';
import type { ScenarioReader } from './stored-content';

export interface LazyStoreOptions {
	/** May throw: in some browsers the very access is refused. */
	readonly localStorage: () => Storage;
	/** May throw, or give nothing where the browser has none. */
	readonly indexedDB: () => IDBFactory | undefined;
	/** Fetches the door for case data, which is too large for the first paint. */
	readonly loadScenarioReader: () => Promise<ScenarioReader>;
	/** ISO 8601, UTC. */
	readonly now: () => string;
}

type Outcome<Value> = Promise<Result<Value, StorageProblem>>;

/**
 * The store of this device. Small enough for the first paint: a save goes into the journal at once,
 * until `open` has fetched Dexie, which takes the journal over. When the database fails the run
 * goes on, kept by the journal or else in memory, and `state` says so.
 */
export class LazyStore implements DeviceProgress {
	readonly #options: LazyStoreOptions;
	readonly #journal: Journal;
	readonly #early: EarlyRuns;
	readonly #started: StartedCases;
	readonly #memory = new MemoryStore();
	readonly #listeners = new Set<() => void>();
	#device: Device | undefined;
	#opening: Promise<void> | undefined;
	#problem: StorageProblem | undefined;
	#keepsNothing = false;
	/** The first paint is over: from now on it may open whenever it needs to. */
	#mayOpen = false;
	/** Ends when all that was asked so far is done, so that saves keep their order. */
	#lastTask: Promise<unknown> = Promise.resolve();

	constructor(options: LazyStoreOptions) {
		this.#options = options;
		this.#journal = new Journal(options.localStorage);
		this.#early = new EarlyRuns(options.localStorage);
		this.#started = new StartedCases(options.localStorage);
	}

	get state(): SavingState {
		if (this.#keepsNothing) return { kind: 'memory', reason: { kind: 'asked' } };
		if (this.#problem !== undefined) return { kind: 'memory', reason: this.#problem };
		return { kind: this.#device === undefined ? 'opening' : 'saving-on-device' };
	}

	subscribe(changed: () => void): () => void {
		this.#listeners.add(changed);
		return () => this.#listeners.delete(changed);
	}

	keepEarly(run: Run): void {
		// Where it is refused, the journal will be refused as well, and says so.
		if (!this.#keepsNothing && this.#early.keep(run)) this.#started.note(run);
	}

	earlyRunOf(scenarioId: string): EarlyRun | undefined {
		return this.#early.of(scenarioId);
	}

	keepNothing(on: boolean): void {
		this.#keepsNothing = on;
		this.#tell();
	}

	/** Tries again when an earlier opening failed. */
	async open(): Promise<void> {
		this.#mayOpen = true;
		// With nothing to keep, opening would only make a database where none was.
		if (this.#keepsNothing || this.#device?.database !== undefined) return;
		this.#opening ??= this.#openNow().finally(() => (this.#opening = undefined));
		await this.#opening;
	}

	async load(): Outcome<StoredProgress> {
		await this.open();
		return this.#inOrder(() => (this.#keepsNothing ? this.#loadUnkept() : this.#loadKept()));
	}

	async save(stored: StoredRun): Outcome<void> {
		if (this.#keepsNothing) return this.#memory.save(stored);
		this.#started.note(stored.run);
		const database = this.#device?.database;
		const kept =
			database === undefined
				? // No await before this: the choice must be safe before its consequence stands.
					this.#keepInJournal(stored)
				: await this.#inOrder(() => this.#saveIn(database, stored));
		if (kept.ok || isElsewhere(kept.error)) this.#early.release(stored.run);
		return kept;
	}

	async remove(runId: RunId): Outcome<void> {
		await this.open();
		return this.#inOrder(async () => {
			this.#started.forget(runId);
			this.#early.clear();
			await this.#memory.remove(runId);
			const dropped = this.#journal.drop(runId);
			const removed = await this.#device?.database?.remove(runId);
			return removed?.ok === false ? removed : dropped;
		});
	}

	async eraseAll(): Outcome<void> {
		await this.#opening;
		return this.#inOrder(async () => {
			this.#started.clear();
			this.#early.clear();
			await this.#memory.eraseAll();
			const cleared = this.#journal.clear();
			const database = this.#device?.database;
			const erased = await (database?.eraseAll() ?? deleteDatabase(factoryIn(this.#options)));
			// Opened again by the next save, so that looking alone leaves no trace.
			this.#device = undefined;
			return erased.ok ? cleared : erased;
		});
	}

	#keepInJournal(stored: StoredRun): Result<void, StorageProblem> {
		const kept = this.#journal.keep(stored);
		if (this.#mayOpen) void this.open();
		return kept;
	}

	async #openNow(): Promise<void> {
		const { loadScenarioReader, now } = this.#options;
		try {
			const [{ openDevice }, readScenario] = await Promise.all([
				import('./device'),
				loadScenarioReader()
			]);
			const options = { indexedDB: factoryIn(this.#options), readScenario, now };
			this.#device = await openDevice(options, this.#journal);
			this.#report(this.#device.problem);
		} catch (error) {
			// The code itself could not be fetched, as happens when the network goes away.
			this.#report(problemOf(error));
		}
	}

	async #loadKept(): Outcome<StoredProgress> {
		const device = this.#device;
		if (device === undefined) return failed(this.#problem ?? neverOpened);
		const waiting = device.waiting();
		const loaded = (await device.database?.load()) ?? ok({ runs: [], broken: [] });
		if (!loaded.ok) {
			this.#report(loaded.error);
			return loaded;
		}
		// From here on this tab knows what the other one did.
		if (this.#problem?.kind === 'newer-elsewhere') this.#report(undefined);
		const runs = newestOfEach([...waiting.runs, ...loaded.value.runs]);
		this.#started.replace(runs);
		return ok({ runs, broken: [...loaded.value.broken, ...device.broken, ...waiting.broken] });
	}

	/** What stands on the device may still be read; only nothing is added to it. */
	async #loadUnkept(): Outcome<StoredProgress> {
		const unkept = await this.#memory.load();
		const kept = await this.#device?.database?.load();
		if (!unkept.ok || kept === undefined || !kept.ok) return unkept;
		const runs = newestOfEach([...unkept.value.runs, ...kept.value.runs]);
		return ok({ ...kept.value, runs });
	}

	async #saveIn(database: DexieStore, stored: StoredRun): Outcome<void> {
		// May have been asked while this save waited for its turn.
		if (this.#keepsNothing) return this.#memory.save(stored);
		const saved = await database.save(stored);
		if (saved.ok) {
			this.#journal.drop(stored.run.id);
			this.#report(undefined);
			return saved;
		}
		this.#report(saved.error);
		// Kept in the journal it would, one day, win from what the other tab did.
		if (saved.error.kind === 'newer-elsewhere') return saved;
		const kept = this.#journal.keep(stored);
		return kept.ok ? kept : saved;
	}

	#inOrder<Value>(task: () => Outcome<Value>): Outcome<Value> {
		const result = this.#lastTask.then(task);
		this.#lastTask = result.catch(() => undefined);
		return result;
	}

	#report(problem: StorageProblem | undefined): void {
		this.#problem = problem;
		this.#tell();
	}

	#tell(): void {
		for (const changed of this.#listeners) changed();
	}
}

const neverOpened: StorageProblem = { kind: 'lost', detail: 'the database was never opened' };

function factoryIn(options: LazyStoreOptions): IDBFactory | undefined {
	try {
		return options.indexedDB();
	} catch {
		return undefined;
	}
}

/** Kept in haste it would, one day, win from what the other tab did. */
function isElsewhere(problem: StorageProblem): boolean {
	return problem.kind === 'newer-elsewhere';
}
