import { formatProblem, type Problem } from '$lib/scenario/problem';
import type { PathStep } from './graph';
import { breachesOf, resultsOf, type CaseProof, type RuleResult } from './prove';
import type { Breach } from './rule';

/** What came of one case file: a proof, or the problems for which it could not be read. */
export interface CaseResult {
	readonly file: string;
	readonly problems: readonly Problem[];
	readonly proof: CaseProof | null;
}

export interface CheckCount {
	readonly passed: number;
	readonly failed: number;
}

/** Reading a case is one check; so is each rule that is held against it. */
export function countChecks(results: readonly CaseResult[]): CheckCount {
	const outcomes = results.flatMap(({ problems, proof }) => [
		problems.length === 0,
		...(proof === null ? [] : resultsOf(proof).map(({ breaches }) => breaches.length === 0))
	]);
	const passed = outcomes.filter((isGood) => isGood).length;
	return { passed, failed: outcomes.length - passed };
}

/** The whole outcome in Dutch: a table with a row per case, and below it what is wrong and where. */
export function reportText(results: readonly CaseResult[]): string {
	const proofs = results.flatMap(({ proof }) => (proof === null ? [] : [proof]));
	const parts = [
		...(proofs.length === 0 ? [] : [tableOf(proofs)]),
		...results.flatMap(wrongIn),
		conclusionOf(results)
	];
	return parts.join('\n\n');
}

type Column = readonly [heading: string, value: (proof: CaseProof) => string];

const columns: readonly Column[] = [
	['casus', ({ id }) => id],
	['momenten', ({ scenes }) => `${scenes}`],
	['toestanden', ({ states }) => `${states}`],
	['overgangen', ({ edges }) => `${edges}`],
	[
		'voorwaarden',
		({ guards }) => `${guards.filter(({ wasTrue }) => wasTrue).length}/${guards.length}`
	],
	['achtergronden', ({ truths }) => `${truths.reached}/${truths.total}`],
	['aflopen', ({ endings }) => `${endings.reached}/${endings.total}`],
	['bouw', ({ structure }) => kept(structure)],
	['normen', ({ norms }) => kept(norms)],
	['vakregels', ({ craftRules }) => kept(craftRules)],
	['afgebroken', ({ cutOffs }) => `${cutOffs}`],
	['seconden', ({ seconds }) => seconds.toFixed(2).replace('.', ',')]
];

function kept(results: readonly RuleResult[]): string {
	return `${results.filter(({ breaches }) => breaches.length === 0).length}/${results.length}`;
}

function tableOf(proofs: readonly CaseProof[]): string {
	const rows = [
		columns.map(([heading]) => heading),
		...proofs.map((proof) => columns.map(([, value]) => value(proof)))
	];
	const widths = columns.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
	return rows
		.map((row) =>
			row
				// The name stands left, the numbers right.
				.map((cell, at) =>
					at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
				)
				.join('  ')
		)
		.join('\n');
}

function wrongIn({ problems, proof }: CaseResult): readonly string[] {
	const unreadable = problems.length === 0 ? [] : [problems.map(formatProblem).join('\n')];
	if (proof === null) return unreadable;
	const broken = resultsOf(proof).filter(({ breaches }) => breaches.length > 0);
	return [
		...unreadable,
		...broken.map(({ id, sentence, breaches }) =>
			[`✗ ${proof.id} · ${id}: ${sentence}`, ...breaches.map(breachText)].join('\n')
		)
	];
}

function breachText({ place, truth, what, path, remedy }: Breach): string {
	const under = truth === null ? '' : ` (achtergrond ${truth})`;
	return [
		`  plaats   ${place}${under}`,
		`  wat      ${what}`,
		...(path.length === 0 ? [] : [`  pad      ${pathText(path)}`]),
		`  herstel  ${remedy}`
	].join('\n');
}

function pathText(path: readonly PathStep[]): string {
	return path.map(({ scene, did }) => `${scene} › ${did === 'call.112' ? '112' : did}`).join(', ');
}

function conclusionOf(results: readonly CaseResult[]): string {
	const wrong = results.reduce(
		(sum, { problems, proof }) =>
			sum + problems.length + (proof === null ? 0 : breachesOf(proof).length),
		0
	);
	const cases = results.length === 1 ? '1 casus' : `${results.length} casussen`;
	if (wrong === 0) return `${cases} onderzocht, geen overtredingen.`;
	return `${cases} onderzocht, ${wrong === 1 ? '1 overtreding' : `${wrong} overtredingen`}.`;
}
