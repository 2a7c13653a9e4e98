import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readYaml } from '$lib/scenario/read-yaml';

/** The page for writers, held against the schema that the parser makes. */

const readme = readFileSync(new URL('../scenarios/README.md', import.meta.url), 'utf8');
const schema: unknown = JSON.parse(
	readFileSync(new URL('../scenarios/case.schema.json', import.meta.url), 'utf8')
);
const examples = [...readme.matchAll(/```yaml\n([^`]*)```/g)].map(([, code = '']) => code);

it('explains every field and every word of a closed list', () => {
	const unexplained = [...wordsIn(schema)].filter((word) => !readme.includes(`\`${word}\``));
	// Days of the week explain themselves.
	expect(unexplained.filter((word) => !word.endsWith('dag'))).toEqual([]);
});

it('gives examples that are right YAML and hold no field that is unknown', () => {
	const known = new Set(fieldsIn(schema));
	expect(examples.length).toBeGreaterThan(12);
	for (const example of examples) {
		const { data, faults } = readYaml(example);
		expect(faults).toEqual([]);
		expect([...keysIn(data)].filter((key) => !known.has(key))).toEqual([]);
	}
});

it('shows every field in an example', () => {
	const shown = new Set(examples.flatMap((example) => [...keysIn(readYaml(example).data)]));
	const rare = ['talk', 'weighs', 'decides', 'emergency', 'weekend', 'clear'];
	expect(fieldsIn(schema).filter((field) => !shown.has(field) && !rare.includes(field))).toEqual(
		[]
	);
});

/** Names of fields, however deep. */
function fieldsIn(part: unknown): readonly string[] {
	return childrenOf(part).flatMap(([key, child]) => [
		...(key === 'properties' ? childrenOf(child).map(([name]) => name) : []),
		...fieldsIn(child)
	]);
}

/** Names of fields and the words that closed lists allow. */
function wordsIn(part: unknown): ReadonlySet<string> {
	const allowed = childrenOf(part).flatMap(([key, child]) => [
		...(key === 'enum' && Array.isArray(child)
			? child.filter((word) => typeof word === 'string')
			: []),
		...wordsIn(child)
	]);
	return new Set([...fieldsIn(part), ...allowed]);
}

function keysIn(data: unknown): ReadonlySet<string> {
	const names = Array.isArray(data) ? [] : childrenOf(data).map(([name]) => name);
	return new Set([...names, ...childrenOf(data).flatMap(([, child]) => [...keysIn(child)])]);
}

function childrenOf(part: unknown): readonly (readonly [string, unknown])[] {
	return typeof part === 'object' && part !== null ? Object.entries(part) : [];
}
