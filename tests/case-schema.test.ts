import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recurringParts, scenarioSchema } from '$lib/scenario/scenario-schema';
import { caseSchema } from '../scripts/case-schema.js';

it('keeps the schema for editors equal to the schema of the parser; if not, run npm run schema', () => {
	const file = new URL('../scenarios/case.schema.json', import.meta.url);
	const committed: unknown = JSON.parse(readFileSync(file, 'utf8'));
	const fresh: unknown = JSON.parse(JSON.stringify(caseSchema(scenarioSchema, recurringParts)));
	expect(committed).toEqual(fresh);
});

it('explains every field to who hovers over it', () => {
	expect(unexplained(caseSchema(scenarioSchema, recurringParts), 'casus')).toEqual([]);
});

/** Names of fields without a description, however deep. */
function unexplained(schema: unknown, name: string): readonly string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([key, part]) => [
		...(key === 'properties' ? Object.entries(part).flatMap(withoutWords) : []),
		...unexplained(part, `${name}/${key}`)
	]);
}

function withoutWords([name, field]: readonly [string, unknown]): readonly string[] {
	const isExplained =
		typeof field === 'object' && field !== null && ('description' in field || '$ref' in field);
	return isExplained ? [] : [name];
}
