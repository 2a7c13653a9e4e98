import * as v from 'valibot';
import type { Run } from '$lib/play/run';
import type { Scenario } from '$lib/scenario/scenario';
import { failed, ok, type Result } from '$lib/shared/result';
import { problemIn } from './problem-in';

/**
 * How case data stand on the device, once for all runs that started on them.
 *
 * - 1: first form. `text` is the JSON of a `Scenario` of format 1.
 */
export const CONTENT_FORMAT = 1;

export const contentRowV1 = v.strictObject({
	format: v.literal(1),
	key: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
	text: v.pipe(v.string(), v.maxLength(4_000_000))
});
export type ContentRowV1 = v.InferOutput<typeof contentRowV1>;

/** The one door through which case data come in; handed in, so that storage need not know it. */
export type ScenarioReader = (data: unknown) => Result<Scenario, unknown>;

export interface ReadContentRow {
	readonly key: string;
	readonly scenario: Scenario;
}

/** The same data always have the same key; a change in the data gives another one. */
export function toContentRow(scenario: Scenario): ContentRowV1 {
	const text = JSON.stringify(scenario);
	return { format: CONTENT_FORMAT, key: keyOf(scenario, text), text };
}

/** The case data in a stored row, or what is wrong with it. */
export function readContentRow(
	row: unknown,
	readScenario: ScenarioReader
): Result<ReadContentRow, string> {
	const parsed = v.safeParse(contentRowV1, row);
	if (!parsed.success) return failed(problemIn(parsed.issues));
	const { key, text } = parsed.output;
	const read = readScenario(fromJson(text));
	if (!read.ok) return failed(`case data: ${JSON.stringify(read.error).slice(0, 500)}`);
	if (keyOf(read.value, text) !== key) return failed('case data: not what was written');
	return ok({ key, scenario: read.value });
}

/** Why this run cannot have started on these case data; nothing when it can. */
export function misfit(run: Run, scenario: Scenario): string | undefined {
	if (run.scenarioId !== scenario.id) return `scenarioId: the case data are of ${scenario.id}`;
	if (run.version !== scenario.version) return `version: the case data are ${scenario.version}`;
	if (scenario.truths.every(({ id }) => id !== run.truth)) return 'truth: unknown in the case data';
	return undefined;
}

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function keyOf(scenario: Scenario, text: string): string {
	return `${scenario.id}@${scenario.version}-${fingerprint(text)}`;
}

/**
 * 53 bits of the text, after cyrb53. Against damage, not against forgery; the browser's own
 * digest is missing on a plain http address in a local network.
 */
export function fingerprint(text: string): string {
	let low = 0xdeadbeef;
	let high = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		low = Math.imul(low ^ code, 2654435761);
		high = Math.imul(high ^ code, 1597334677);
	}
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
