import { Dexie, type Table } from 'dexie';
import type { Run, RunId } from '$lib/play/run';
import type {
	ProgressStore,
	StorageProblem,
	StoredProgress,
	StoredRun
} from '$lib/progress/progress-store';
import { isNewer, lastChangedFirst } from '$lib/progress/runs';
import type { Scenario } from '$lib/scenario/scenario';
import { unreachable } from '$lib/shared/must';
import { failed, ok, type Result } from '$lib/shared/result';
import { toApartRow, toBrokenRow, type BrokenPiece } from './broken-piece';
import { DATABASE_NAME } from './database';
import { readRows, type RawRow } from './read-rows';
import { openingProblemOf, problemOf } from './storage-problem';
import { toContentRow, type ContentRowV1, type ScenarioReader } from './stored-content';
import { readRunRow, standingIn, toRunRow, type Standing } from './stored-run';

export interface DexieStoreOptions {
	/** Missing where the browser has none or refuses it. */
	readonly indexedDB: IDBFactory | undefined;
	readonly readScenario: ScenarioReader;
	/** ISO 8601, UTC: when a broken row is set apart. */
	readonly now: () => string;
}

type Outcome<Value> = Promise<Result<Value, StorageProblem>>;

/** Opens the database of this device, or says why it cannot be opened. Never throws. */
export async function openDexieStore(options: DexieStoreOptions): Outcome<DexieStore> {
	if (options.indexedDB === undefined) return failed({ kind: 'blocked' });
	try {
		const database = progressDatabase(options.indexedDB);
		await database.open();
		return ok(new DexieStore(database, options));
	} catch (error) {
		return failed(openingProblemOf(error));
	}
}

function progressDatabase(indexedDB: IDBFactory): Dexie {
	const database = new Dexie(DATABASE_NAME, {
		indexedDB,
		cache: 'disabled',
		// Survives a browser that is killed; waiting for the disk itself takes a phone too long.
		chromeTransactionDurability: 'relaxed'
	});
	// Counts tables and indexes only; each row has a format number of its own.
	database.version(1).stores({ runs: 'id, contentKey', contents: 'key', apart: 'id' });
	// Another tab erases everything, or brings a newer form: give way, and say nothing on the console.
	database.on('versionchange', () => {
		database.close({ disableAutoOpen: false });
		return false;
	});
	return database;
}

/** Keeps progress in IndexedDB: a row per run, and case data once for all runs that need them. */
export class DexieStore implements ProgressStore {
	readonly #database: Dexie;
	readonly #runs: Table<unknown, string, unknown>;
	readonly #contents: Table<unknown, string, unknown>;
	readonly #apart: Table<unknown, string, unknown>;
	readonly #readScenario: ScenarioReader;
	readonly #now: () => string;
	/** `changedAt` of each run as this tab last saw it: when the row says otherwise, it is not ours. */
	readonly #lastSeen = new Map<RunId, string>();
	// Case data are a thousand times a choice: written as text, and parsed, once per case.
	readonly #contentRows = new WeakMap<Scenario, ContentRowV1>();
	readonly #scenarios = new Map<string, Scenario>();

	constructor(database: Dexie, options: Pick<DexieStoreOptions, 'readScenario' | 'now'>) {
		this.#database = database;
		this.#runs = database.table('runs');
		this.#contents = database.table('contents');
		this.#apart = database.table('apart');
		this.#readScenario = options.readScenario;
		this.#now = options.now;
	}

	async load(): Outcome<StoredProgress> {
		return this.#trying(async () => {
			const { runs, contents } = await this.#rawRows();
			const read = readRows(runs, contents, this.#readScenario, this.#scenarios);
			await this.#setApart(read.broken);
			for (const { run } of read.runs) this.#lastSeen.set(run.id, run.changedAt);
			const broken = [...read.broken.map(toBrokenRow), ...read.leftAlone];
			return ok({ runs: lastChangedFirst(read.runs), broken });
		});
	}

	/** Refuses, with `newer-elsewhere`, to write over what another tab did to the same run. */
	async save(stored: StoredRun): Outcome<void> {
		return this.#trying(async () => {
			const isSaved = await this.#write(stored, (there) => !this.#movedOn(there, stored.run));
			if (!isSaved) return failed({ kind: 'newer-elsewhere' });
			this.#lastSeen.set(stored.run.id, stored.run.changedAt);
			return ok(undefined);
		});
	}

	/** Takes runs over from the journal: of each run the newest stays. What is broken is set apart. */
	async takeOver(runs: readonly StoredRun[], broken: readonly BrokenPiece[]): Outcome<void> {
		return this.#trying(async () => {
			for (const stored of runs) {
				if (await this.#write(stored, (there) => !isOlder(stored.run, there))) {
					this.#lastSeen.set(stored.run.id, stored.run.changedAt);
				}
			}
			await this.#setApart(broken);
			return ok(undefined);
		});
	}

	async remove(runId: RunId): Outcome<void> {
		return this.#trying(async () => {
			await this.#database.transaction('rw', [this.#runs, this.#contents], async () => {
				const read = readRunRow(await this.#runs.get(runId));
				await this.#runs.delete(runId);
				if (read.ok) await this.#dropContentIfUnused(read.value.contentKey);
			});
			this.#lastSeen.delete(runId);
			return ok(undefined);
		});
	}

	async eraseAll(): Outcome<void> {
		return this.#trying(async () => {
			// Emptied first: deleting waits for other tabs that hold the database open.
			const tables = [this.#runs, this.#contents, this.#apart];
			await this.#database.transaction('rw', tables, () =>
				Promise.all(tables.map((table) => table.clear()))
			);
			await this.#database.delete({ disableAutoOpen: false });
			this.#lastSeen.clear();
			this.#scenarios.clear();
			return ok(undefined);
		});
	}

	close(): void {
		this.#database.close();
	}

	/** Writes the run and its case data in one go, if `mayWrite` agrees with what stands there. */
	async #write(
		{ run, scenario }: StoredRun,
		mayWrite: (there: Standing) => boolean
	): Promise<boolean> {
		const content = this.#contentRowOf(scenario);
		const tables = [this.#runs, this.#contents, this.#apart];
		return this.#database.transaction('rw', tables, async () => {
			const there = standingIn(await this.#runs.get(run.id));
			if (!mayWrite(there)) return false;
			if (there.kind === 'broken') await this.#keepApart(run.id, there);
			await this.#runs.put(toRunRow(run, content.key));
			// Case data stay as long as a run needs them, so most of the time they need no look.
			const isThere = there.kind === 'run' && there.contentKey === content.key;
			if (!isThere) await this.#contents.put(content);
			return true;
		});
	}

	/** Whether another tab changed or erased this run since this one saw it. */
	#movedOn(there: Standing, run: Run): boolean {
		const lastSeen = this.#lastSeen.get(run.id);
		switch (there.kind) {
			case 'nothing':
				return lastSeen !== undefined;
			case 'of-newer-release':
				return true;
			case 'broken':
				return false;
			case 'run':
				if ([lastSeen, run.changedAt].includes(there.run.changedAt)) return false;
				// Never seen: it was only in the journal so far, and another tab took it over.
				return lastSeen !== undefined || isNewer(there.run, run);
			default:
				return unreachable(there);
		}
	}

	#contentRowOf(scenario: Scenario): ContentRowV1 {
		const known = this.#contentRows.get(scenario);
		if (known !== undefined) return known;
		const row = toContentRow(scenario);
		this.#contentRows.set(scenario, row);
		return row;
	}

	async #dropContentIfUnused(key: string): Promise<void> {
		const users = await this.#runs.where('contentKey').equals(key).count();
		if (users === 0) await this.#contents.delete(key);
	}

	async #rawRows(): Promise<{ runs: readonly RawRow[]; contents: readonly RawRow[] }> {
		const tables = [this.#runs, this.#contents];
		return this.#database.transaction('r', tables, async () => {
			const [runs, contents] = await Promise.all(tables.map(rowsOf));
			return { runs: runs ?? [], contents: contents ?? [] };
		});
	}

	async #setApart(pieces: readonly BrokenPiece[]): Promise<void> {
		if (pieces.length === 0) return;
		const tables = [this.#runs, this.#contents, this.#apart];
		await this.#database.transaction('rw', tables, async () => {
			await this.#apart.bulkPut(pieces.map((piece) => toApartRow(piece, this.#now())));
			await this.#runs.bulkDelete(keysFrom('runs', pieces));
			await this.#contents.bulkDelete(keysFrom('contents', pieces));
		});
	}

	async #keepApart(key: string, broken: Pick<BrokenPiece, 'row' | 'problem'>): Promise<void> {
		const { row, problem } = broken;
		await this.#apart.put(toApartRow({ from: 'runs', key, row, problem }, this.#now()));
	}

	/** On WebKit a connection can get lost: one more try over a fresh one, then it is reported. */
	async #trying<Value>(act: () => Outcome<Value>): Outcome<Value> {
		try {
			return await act();
		} catch (error) {
			const problem = problemOf(error);
			if (problem.kind === 'full') return failed(problem);
		}
		try {
			this.#database.close({ disableAutoOpen: false });
			await this.#database.open();
			return await act();
		} catch (error) {
			return failed(problemOf(error));
		}
	}
}

async function rowsOf(table: Table<unknown, string, unknown>): Promise<readonly RawRow[]> {
	const [keys, rows] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
	return rows.map((row, index) => ({ key: keys[index] ?? '', row }));
}

function keysFrom(table: BrokenPiece['from'], pieces: readonly BrokenPiece[]): string[] {
	return pieces.filter(({ from }) => from === table).map(({ key }) => key);
}

function isOlder(run: Run, there: Standing): boolean {
	return there.kind === 'of-newer-release' || (there.kind === 'run' && isNewer(there.run, run));
}
