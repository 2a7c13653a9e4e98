import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import text from '$lib/scenario/fixtures/parse-small-case.yaml?raw';
import { parseScenario } from '$lib/scenario/parse';
import { parseScenarioData } from '$lib/scenario/parse-data';
import type { Problem } from '$lib/scenario/problem';

/**
 * 10,000 spoiled files, the same ones at every run: none gets an exception past the door, and each
 * gives a case or problems that a writer can act on.
 */

const file = 'scenarios/cases/klein/case.yaml';
const options = { isSourceKey: (key: string) => /^[A-Z0-9-]+$/.test(key) };
const lines = text.split('\n');
const caseTree: unknown = parse(text);

/** From a text to a spoiled one. */
type Slip = (source: string) => string;

const oddValues = [
	'',
	'~',
	'null',
	'true',
	'-1',
	'1e999',
	'.nan',
	'0x1f',
	'[]',
	'{}',
	'[[[]]]',
	'{a: {b: {c: 1}}}',
	'"\\ud800"',
	'"\\u0000"',
	'*elders',
	'&hier x',
	'!!js/function "x"',
	'!!binary aGFsbG8=',
	'| \n      regel',
	'2027-01-31',
	'__proto__',
	'resume',
	'constructor',
	"'",
	'"',
	'%YAML 1.1',
	'<<: {a: 1}',
	'? [x]',
	'\t- tab',
	'---',
	'...',
	'[woorden](nergens)',
	'\u202e',
	'\ufeff',
	'👩‍👩‍👧',
	'é'.repeat(300),
	'{a: &a [x], b: [*a, *a], c: [*a, *a]}',
	'x'.repeat(2_001),
	// More than a whole file may have.
	'y'.repeat(1_100_000)
];

const position = fc.nat({ max: lines.length - 1 });
const oddValue = fc.constantFrom(...oddValues);
const letter = fc.oneof(
	fc.constantFrom(...':-[]{}#&*!|>\'"%@`,?\\ \t\n\r\0'),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })
);

const lineSlip: fc.Arbitrary<Slip> = fc
	.tuple(
		fc.constantFrom('leave out', 'double', 'swap', 'move in', 'replace'),
		position,
		position,
		oddValue
	)
	.map(([how, one, other, value]) => (source) => {
		const all = source.split('\n');
		const line = all[one] ?? '';
		const rest = all.slice(one + 1);
		const before = all.slice(0, one);
		switch (how) {
			case 'leave out':
				return [...before, ...rest].join('\n');
			case 'double':
				return [...before, line, line, ...rest].join('\n');
			case 'swap':
				return all
					.map((kept, at) => (at === one ? (all[other] ?? '') : at === other ? line : kept))
					.join('\n');
			case 'move in':
				return [...before, `${' '.repeat(other % 7)}${line}`, ...rest].join('\n');
			default:
				return [...before, value, ...rest].join('\n');
		}
	});

const valueSlip: fc.Arbitrary<Slip> = fc.tuple(position, oddValue).map(
	([at, value]) =>
		(source) =>
			source
				.split('\n')
				.map((line, index) =>
					index === at ? line.replace(/(:\s).*/, (_, colon: string) => colon + value) : line
				)
				.join('\n')
);

const letterSlip: fc.Arbitrary<Slip> = fc
	.tuple(fc.nat({ max: text.length }), fc.nat({ max: 3 }), letter)
	.map(
		([at, gone, put]) =>
			(source) =>
				source.slice(0, at) + put + source.slice(at + gone)
	);

const cutSlip: fc.Arbitrary<Slip> = fc
	.nat({ max: text.length })
	.map((at) => (source) => source.slice(0, at));

const deepSlip: fc.Arbitrary<Slip> = fc
	.tuple(position, fc.constantFrom('[', '{a: ', '- ', '? '), fc.integer({ min: 5, max: 200 }))
	.map(
		([at, layer, count]) =>
			(source) =>
				source
					.split('\n')
					.map((line, index) =>
						index === at ? `${line.split(':')[0]}: ${layer.repeat(count)}` : line
					)
					.join('\n')
	);

/** A slip in the tree instead of the text: a part is left out, replaced, renamed, doubled. */
const treeSlip: fc.Arbitrary<Slip> = fc
	.tuple(
		fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
		fc.constantFrom('leave out', 'replace', 'rename', 'double'),
		fc.jsonValue({ maxDepth: 3 })
	)
	.map(([route, how, value]) => () => {
		const tree: unknown = structuredClone(caseTree);
		spoil(tree, route, how, value);
		// JSON is YAML too, and much faster to write.
		return JSON.stringify(tree, null, 1);
	});

function spoil(
	node: unknown,
	[step = 0, ...route]: readonly number[],
	how: string,
	value: unknown
): void {
	if (typeof node !== 'object' || node === null) return;
	const keys = Object.keys(node);
	const key = keys[step % Math.max(1, keys.length)];
	if (key === undefined) return;
	const child: unknown = Reflect.get(node, key);
	if (route.length > 0 && typeof child === 'object') return spoil(child, route, how, value);
	if (how === 'leave out' || how === 'rename') Reflect.deleteProperty(node, key);
	if (how === 'rename') Reflect.set(node, `${key}s`, child);
	if (how === 'replace') Reflect.set(node, key, value);
	if (how === 'double' && Array.isArray(node)) node.push(structuredClone(child));
}

const spoiled = fc
	.array(
		fc.oneof(
			lineSlip,
			valueSlip,
			letterSlip,
			deepSlip,
			{ weight: 2, arbitrary: treeSlip },
			cutSlip
		),
		{
			minLength: 1,
			maxLength: 3
		}
	)
	.map((slips) => slips.reduce((source, slip) => slip(source), text));

/** What is not as a writer needs it; plain comparisons, since there are hundreds of thousands. */
function shortcomings({ file: where, line = 0, place, what, remedy }: Problem): readonly string[] {
	const said = [place, what, remedy];
	return [
		...(where === file ? [] : ['another file']),
		...(Number.isInteger(line) && line >= 1 ? [] : ['no line']),
		...(said.every((words) => words.trim() !== '') ? [] : ['nothing said']),
		...said.filter((words) => /[\n\r]|undefined|\[object/.test(words))
	];
}

it('starts from a case that is right', () => {
	expect(parseScenario(text, file, options)).toMatchObject({ ok: true });
});

it('gives a case or complete problems for each of 10,000 spoiled files, and never throws', () => {
	let whole = 0;
	fc.assert(
		fc.property(spoiled, (source) => {
			const parsed = parseScenario(source, file, options);
			if (parsed.ok) whole += 1;
			else expect([parsed.error.length > 0, ...parsed.error.flatMap(shortcomings)]).toEqual([true]);
		}),
		{ numRuns: 10_000, seed: 20_261_121 }
	);
	// Some slips do no harm and most do: otherwise this would prove nothing.
	expect(whole).toBeGreaterThan(100);
	expect(whole).toBeLessThan(5_000);
}, 300_000);

it('gives a case or problems for data of any kind, and never throws', () => {
	const part = fc.anything({
		withNullPrototype: true,
		withBigInt: true,
		withMap: true,
		withDate: true
	});
	fc.assert(
		fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), part, (route, value) => {
			const tree: unknown = structuredClone(caseTree);
			spoil(tree, route, 'replace', value);
			const parsed = parseScenarioData(tree, file, options);
			expect(parsed.ok || parsed.error.length > 0).toBe(true);
			expect(parseScenarioData(value, file, options).ok).toBe(false);
		}),
		{ numRuns: 2_000, seed: 20_261_121 }
	);
}, 60_000);
