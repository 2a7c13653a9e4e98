import * as v from 'valibot';
import type { FirstChoice, LoggedChoice, Note, Run, RunId } from '$lib/play/run';
import type { ChoiceId, ObservationId, ScenarioId, SceneId, TruthId } from '$lib/scenario/scenario';
import { failed, ok, type Result } from '$lib/shared/result';
import { problemIn } from './problem-in';

/**
 * How a run stands on the device. What is stored stays readable: raise the number whenever the
 * schema changes, keep the old schema, and add the step from the old to the new.
 *
 * - 1: first form.
 */
export const RUN_FORMAT = 1;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const moment = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
// Far above what a case can ask for; a longer list is damage, not a diligent learner.
const listOf = <Item extends v.GenericSchema>(item: Item) =>
	v.pipe(v.array(item), v.maxLength(2000));

const runV1 = v.strictObject({
	id,
	scenarioId: id,
	version: count,
	truth: id,
	mode: v.picklist(['practice', 'check']),
	choices: listOf(id),
	firstChoices: listOf(v.strictObject({ sceneId: id, choiceId: id })),
	notes: listOf(
		v.strictObject({
			observationId: id,
			kind: v.nullable(v.picklist(['fact', 'hearsay', 'interpretation', 'question']))
		})
	),
	seen: count,
	finished: v.boolean(),
	startedAt: moment,
	changedAt: moment
});

type RunV1 = v.InferOutput<typeof runV1>;

/** A row of the table of runs: the run, and where the case data stands on which it started. */
export const runRowV1 = v.strictObject({ ...runV1.entries, format: v.literal(1), contentKey: id });
export type RunRowV1 = v.InferOutput<typeof runRowV1>;

/** A run in the journal; the case data stands beside it there. */
export const journalRunV1 = runV1;

export interface ReadRunRow {
	readonly run: Run;
	readonly contentKey: string;
}

export function toRunRow(run: Run, contentKey: string): RunRowV1 {
	return {
		format: RUN_FORMAT,
		contentKey,
		...run,
		// Copies: the database refuses what a screen has made reactive.
		choices: [...run.choices],
		firstChoices: run.firstChoices.map((first) => ({ ...first })),
		notes: run.notes.map((note) => ({ ...note }))
	};
}

/** The run in a stored row of any known format, or what is wrong with the row. */
export function readRunRow(row: unknown): Result<ReadRunRow, string> {
	const parsed = v.safeParse(runRowV1, row);
	if (!parsed.success) return failed(problemIn(parsed.issues));
	const { format: _, contentKey, ...stored } = parsed.output;
	const run = toRun(stored);
	return run.ok ? ok({ run: run.value, contentKey }) : run;
}

/** What stands on the device where a run is to be written. */
export type Standing =
	| ({ readonly kind: 'run' } & ReadRunRow)
	| { readonly kind: 'nothing' }
	| { readonly kind: 'of-newer-release' }
	| { readonly kind: 'broken'; readonly row: unknown; readonly problem: string };

export function standingIn(row: unknown): Standing {
	if (row === undefined) return { kind: 'nothing' };
	if (isFromNewerRelease(row, RUN_FORMAT)) return { kind: 'of-newer-release' };
	const read = readRunRow(row);
	if (!read.ok) return { kind: 'broken', row, problem: read.error };
	return { kind: 'run', ...read.value };
}

/** The run in an entry of the journal, or what is wrong with it. */
export function readJournalRun(stored: unknown): Result<Run, string> {
	const parsed = v.safeParse(journalRunV1, stored);
	return parsed.success ? toRun(parsed.output) : failed(problemIn(parsed.issues));
}

/** Written by a newer release: to be left alone, since that release can still read it. */
export function isFromNewerRelease(row: unknown, ours: number): boolean {
	return v.is(v.object({ format: v.pipe(v.number(), v.gtValue(ours)) }), row);
}

function toRun(stored: RunV1): Result<Run, string> {
	if (stored.seen > stored.choices.length) return failed('seen: more than there are choices');
	return ok({
		...stored,
		id: stored.id as RunId,
		scenarioId: stored.scenarioId as ScenarioId,
		truth: stored.truth as TruthId,
		choices: stored.choices as readonly string[] as readonly LoggedChoice[],
		firstChoices: stored.firstChoices.map(toFirstChoice),
		notes: stored.notes.map(toNote)
	});
}

function toFirstChoice({ sceneId, choiceId }: RunV1['firstChoices'][number]): FirstChoice {
	return { sceneId: sceneId as SceneId, choiceId: choiceId as ChoiceId };
}

function toNote({ observationId, kind }: RunV1['notes'][number]): Note {
	return { observationId: observationId as ObservationId, kind };
}
