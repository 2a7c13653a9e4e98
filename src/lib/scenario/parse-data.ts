import * as v from 'valibot';
import { failed, ok, type Result } from '$lib/shared/result';
import { checkData } from './check-data';
import { checkReferences, type ReferenceOptions } from './check-references';
import { limits } from './limits';
import { placeOf } from './place';
import type { Fault, Path, Problem } from './problem';
import type { Scenario } from './scenario';
import { scenarioSchema } from './scenario-schema';
import { schemaFaults } from './schema-fault';
import { asWritten } from './stored-form';

export type ParseOptions = ReferenceOptions;

/**
 * The door for data that was read already: a stored run, an import. Takes the form of a writer and
 * that of a parsed case. Returns the case, or all problems at once, without lines; never throws.
 */
export function parseScenarioData(
	data: unknown,
	file: string,
	options: ParseOptions
): Result<Scenario, readonly Problem[]> {
	// What a writer may leave out or write short is spelled out in a parsed case.
	const judged = judge(data, options, { prepare: asWritten, mostParts: 2 * limits.parts });
	if (judged.ok) return judged;
	return failed(problemsOf(judged.error, { file, data }));
}

/** In which form data come, and how large they may be. */
interface Form {
	readonly prepare: (data: unknown) => unknown;
	readonly mostParts: number;
}

const writersForm: Form = { prepare: (data) => data, mostParts: limits.parts };

/** All that can be wrong with data of a case, whatever it was read from. */
export function judge(
	data: unknown,
	options: ParseOptions,
	{ prepare, mostParts }: Form = writersForm
): Result<Scenario, readonly Fault[]> {
	if (data === null || data === undefined) return failed([nothing]);
	const { faults, isSafe } = checkData(data, mostParts);
	if (!isSafe) return failed(faults);
	const prepared = prepare(data);
	const read = v.safeParse(scenarioSchema, prepared);
	const all = [
		...faults,
		...(read.issues ?? []).flatMap((issue) => schemaFaults(issue)),
		...checkReferences(prepared, options)
	];
	return read.success && all.length === 0 ? ok(read.output) : failed(all);
}

const nothing: Fault = {
	path: [],
	what: 'er staat niets in het bestand',
	remedy: 'Begin met een kopie van een casus die er al is.'
};

/** What is needed to say where a fault stands. */
export interface Whereabouts {
	readonly file: string;
	readonly data: unknown;
	readonly lineOf?: (path: Path) => number;
}

/** The faults as a writer reads them: each once, from top to bottom, and never an endless list. */
export function problemsOf(faults: readonly Fault[], where: Whereabouts): readonly Problem[] {
	const known = new Map<string, Problem>();
	for (const fault of faults.slice(0, limits.problems)) {
		const problem = problemOf(fault, where);
		known.set(JSON.stringify(problem), problem);
	}
	const sorted = [...known.values()].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
	const rest = faults.length - limits.problems;
	return rest > 0 ? [...sorted, problemOf(andMore(rest), where)] : sorted;
}

function problemOf(
	{ path, line, what, remedy }: Fault,
	{ file, data, lineOf }: Whereabouts
): Problem {
	const number = lineOf === undefined ? undefined : (line ?? lineOf(path));
	return {
		file,
		...(number !== undefined && { line: number }),
		place: placeOf(data, path),
		what,
		remedy
	};
}

function andMore(rest: number): Fault {
	return {
		path: [],
		what: `er zijn nog ${rest} problemen`,
		remedy: 'Los eerst de problemen hierboven op en controleer dan opnieuw.'
	};
}
