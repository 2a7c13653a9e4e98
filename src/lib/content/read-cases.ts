import { isSourceKey } from '$lib/meldcode/sources';
import { parseScenario } from '$lib/scenario/parse';
import type { Problem } from '$lib/scenario/problem';
import type { Scenario } from '$lib/scenario/scenario';
import { failed, ok, type Result } from '$lib/shared/result';

/**
 * Reads cases from their texts, by the address of the file: `/scenarios/cases/<id>/case.yaml`.
 * Returns them in the order of their titles, or the problems of all files together.
 */
export function readCases(
	texts: Readonly<Record<string, string>>
): Result<readonly Scenario[], readonly Problem[]> {
	const read = Object.entries(texts).map(([path, text]) => readCase(path.replace(/^\//, ''), text));
	const problems = read.flatMap((result) => (result.ok ? [] : result.error));
	if (problems.length > 0) return failed(problems);
	const cases = read.flatMap((result) => (result.ok ? [result.value] : []));
	return ok(cases.sort((one, other) => one.title.localeCompare(other.title, 'nl')));
}

function readCase(file: string, text: string): Result<Scenario, readonly Problem[]> {
	const parsed = parseScenario(text, file, { isSourceKey });
	if (!parsed.ok || file.split('/').at(-2) === parsed.value.id) return parsed;
	return failed([otherFolder(file, parsed.value.id)]);
}

/** The address of a case and the place of its pictures follow from its id. */
function otherFolder(file: string, id: string): Problem {
	return {
		file,
		line: 1,
		place: 'veld id',
		what: `de casus heet “${id}”, maar staat in een andere map`,
		remedy: `Noem de map “${id}”, of geef de casus de naam van de map.`
	};
}
