import type { BrokenRow, StoredRun } from '$lib/progress/progress-store';
import type { Scenario } from '$lib/scenario/scenario';
import { failed, ok, type Result } from '$lib/shared/result';
import type { BrokenPiece } from './broken-piece';
import { CONTENT_FORMAT, misfit, readContentRow, type ScenarioReader } from './stored-content';
import { isFromNewerRelease, readRunRow, RUN_FORMAT } from './stored-run';

/** What stands in a table: unknown until it is parsed. */
export interface RawRow {
	readonly key: string;
	readonly row: unknown;
}

export interface ReadRows {
	readonly runs: readonly StoredRun[];
	/** To be set apart. */
	readonly broken: readonly BrokenPiece[];
	/** Written by a newer release, which can still read them. */
	readonly leftAlone: readonly BrokenRow[];
}

/**
 * Reads the rows of both tables and brings each run together with its case data. What cannot be
 * read comes back as a broken piece. `known` holds case data by key; what is read here is added.
 */
export function readRows(
	runRows: readonly RawRow[],
	contentRows: readonly RawRow[],
	readScenario: ScenarioReader,
	known: Map<string, Scenario>
): ReadRows {
	const newerContents = contentRows.filter(isNewerContent).map(({ key }) => key);
	const isNewer = ({ row }: RawRow) =>
		isFromNewerRelease(row, RUN_FORMAT) || newerContents.includes(contentKeyIn(row));
	const brokenContents = learnScenarios(contentRows, readScenario, known);
	const ours = runRows.filter((raw) => !isNewer(raw));
	const read = ours.map((raw) => ({ raw, outcome: readRun(raw.row, known) }));
	const brokenRuns = read.flatMap(({ raw, outcome }) =>
		outcome.ok ? [] : [{ from: 'runs' as const, ...raw, problem: outcome.error }]
	);
	return {
		runs: read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
		broken: [...brokenContents, ...brokenRuns],
		leftAlone: runRows
			.filter(isNewer)
			.map(({ key }) => ({ key: `runs/${key}`, problem: 'of a newer release' }))
	};
}

function learnScenarios(
	rows: readonly RawRow[],
	readScenario: ScenarioReader,
	known: Map<string, Scenario>
): readonly BrokenPiece[] {
	return rows.flatMap(({ key, row }) => {
		if (known.has(key) || isNewerContent({ key, row })) return [];
		const read = readContentRow(row, readScenario);
		if (!read.ok) return [{ from: 'contents' as const, key, row, problem: read.error }];
		known.set(key, read.value.scenario);
		return [];
	});
}

function isNewerContent({ row }: RawRow): boolean {
	return isFromNewerRelease(row, CONTENT_FORMAT);
}

function contentKeyIn(row: unknown): string {
	const read = readRunRow(row);
	return read.ok ? read.value.contentKey : '';
}

function readRun(row: unknown, known: ReadonlyMap<string, Scenario>): Result<StoredRun, string> {
	const read = readRunRow(row);
	if (!read.ok) return read;
	const { run, contentKey } = read.value;
	const scenario = known.get(contentKey);
	if (scenario === undefined) return failed(`contentKey: no case data under ${contentKey}`);
	const problem = misfit(run, scenario);
	return problem === undefined ? ok({ run, scenario }) : failed(problem);
}
