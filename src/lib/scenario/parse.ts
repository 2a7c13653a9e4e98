import { failed, ok, type Result } from '$lib/shared/result';
import { tooLarge } from './check-data';
import { limits } from './limits';
import { judge, problemsOf, type ParseOptions } from './parse-data';
import type { Path, Problem } from './problem';
import { readYaml } from './read-yaml';
import type { Scenario } from './scenario';

/**
 * The door for the text of a `case.yaml`; `file` is how problems call it. Returns the case, or all
 * problems at once, each with line, place and remedy. Never throws, whatever the text.
 */
export function parseScenario(
	source: string,
	file: string,
	options: ParseOptions
): Result<Scenario, readonly Problem[]> {
	if (isTooLarge(source))
		return failed(problemsOf([tooLarge], { file, data: null, lineOf: () => 1 }));
	const { data, isBroken, faults, unread, lineOf } = readYaml(source);
	if (isBroken) return failed(problemsOf(faults, { file, data, lineOf }));
	const judged = judge(data, options);
	if (judged.ok && faults.length === 0) return ok(judged.value);
	const found = judged.ok ? [] : judged.error.filter(({ path }) => !isBelow(path, unread));
	return failed(problemsOf([...faults, ...found], { file, data, lineOf }));
}

function isTooLarge(source: string): boolean {
	// No character takes less than one byte, so most of what is too long is known without encoding.
	return source.length > limits.bytes || new TextEncoder().encode(source).length > limits.bytes;
}

function isBelow(path: Path, roots: readonly Path[]): boolean {
	return roots.some((root) => root.every((key, index) => path[index] === key));
}
