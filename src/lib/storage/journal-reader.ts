import * as v from 'valibot';
import type { StoredRun } from '$lib/progress/progress-store';
import { failed, ok, type Result } from '$lib/shared/result';
import type { BrokenPiece } from './broken-piece';
import { problemIn } from './problem-in';
import { misfit, type ScenarioReader } from './stored-content';
import { journalRunV1, readJournalRun } from './stored-run';

/**
 * The journal on the device: runs, each with its case data, that wait for the database.
 *
 * - 1: first form. `aside` holds earlier journals that could not be read.
 */
export const journalV1 = v.strictObject({
	format: v.literal(1),
	entries: v.pipe(v.array(v.unknown()), v.maxLength(200)),
	aside: v.array(v.unknown())
});

export const journalEntryV1 = v.strictObject({ run: journalRunV1, scenario: v.unknown() });
const anyEntry = v.strictObject({ run: v.unknown(), scenario: v.unknown() });

export interface ReadJournal {
	readonly runs: readonly StoredRun[];
	readonly broken: readonly BrokenPiece[];
}

/** Reads what a journal holds; what cannot be read comes back as broken pieces, never as an error. */
export function readJournal(text: string | undefined, readScenario: ScenarioReader): ReadJournal {
	if (text === undefined) return { runs: [], broken: [] };
	const journal = parseJournal(text);
	if (!journal.ok) return { runs: [], broken: [brokenPiece(text, journal.error)] };
	const { entries, aside } = journal.value;
	const read = entries.map((entry) => ({ entry, outcome: readEntry(entry, readScenario) }));
	return {
		runs: read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
		broken: [
			...aside.map((piece) => brokenPiece(piece, 'not a journal')),
			...read.flatMap(({ entry, outcome }) =>
				outcome.ok ? [] : [brokenPiece(entry, outcome.error)]
			)
		]
	};
}

function parseJournal(text: string): Result<v.InferOutput<typeof journalV1>, string> {
	try {
		const parsed = v.safeParse(journalV1, JSON.parse(text));
		return parsed.success ? ok(parsed.output) : failed(problemIn(parsed.issues));
	} catch {
		return failed('not JSON');
	}
}

function readEntry(entry: unknown, readScenario: ScenarioReader): Result<StoredRun, string> {
	const parsed = v.safeParse(anyEntry, entry);
	if (!parsed.success) return failed(problemIn(parsed.issues));
	const run = readJournalRun(parsed.output.run);
	if (!run.ok) return run;
	const scenario = readScenario(parsed.output.scenario);
	if (!scenario.ok) return failed('scenario: the case data could not be read');
	const problem = misfit(run.value, scenario.value);
	return problem === undefined ? ok({ run: run.value, scenario: scenario.value }) : failed(problem);
}

function brokenPiece(row: unknown, problem: string): BrokenPiece {
	return { from: 'journal', key: '', row, problem };
}
