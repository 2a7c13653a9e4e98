import type { BrokenRow, StorageProblem, StoredProgress } from '$lib/progress/progress-store';
import { newestOfEach } from '$lib/progress/runs';
import { ok, type Result } from '$lib/shared/result';
import { toBrokenRow } from './broken-piece';
import { openDexieStore, type DexieStore, type DexieStoreOptions } from './dexie-store';
import type { Journal } from './journal';
import { readJournal } from './journal-reader';
import type { ScenarioReader } from './stored-content';

/** What there is once all code is fetched: a database or a reason why not, and the journal's reader. */
export interface Device {
	readonly database: DexieStore | undefined;
	readonly problem: StorageProblem | undefined;
	/** Broken pieces that were found in the journal, and set apart. */
	readonly broken: readonly BrokenRow[];
	/** What waits in the journal for the database. */
	waiting(): StoredProgress;
}

/** Opens the database and takes the journal over. Loaded after the first paint; never throws. */
export async function openDevice(options: DexieStoreOptions, journal: Journal): Promise<Device> {
	const opened = await openDexieStore(options);
	const waiting = () => waitingIn(journal, options.readScenario);
	if (!opened.ok) return { database: undefined, problem: opened.error, broken: [], waiting };
	const taken = await takeOverJournal(opened.value, journal, options.readScenario);
	return {
		database: opened.value,
		problem: taken.ok ? undefined : taken.error,
		broken: taken.ok ? taken.value : [],
		waiting
	};
}

/** Empties the journal only when nothing was added while the database was writing. */
async function takeOverJournal(
	database: DexieStore,
	journal: Journal,
	readScenario: ScenarioReader
): Promise<Result<readonly BrokenRow[], StorageProblem>> {
	for (let { text } = journal; text !== undefined; text = journal.text) {
		const { runs, broken } = readJournal(text, readScenario);
		const taken = await database.takeOver(runs, broken);
		if (!taken.ok) return taken;
		if (journal.text === text) {
			journal.clear();
			return ok(broken.map(toBrokenRow));
		}
	}
	return ok([]);
}

function waitingIn(journal: Journal, readScenario: ScenarioReader): StoredProgress {
	const { runs, broken } = readJournal(journal.text, readScenario);
	return { runs: newestOfEach(runs), broken: broken.map(toBrokenRow) };
}
