import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSourceKey } from './sources';
import { stepsOfMeldcode } from './steps';

/** Everything that the files of facts beside and below this one give out. */
const facts = await Promise.all(
	readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^sources\.ts$|\.svelte\.ts$/.test(file))
		.map((file) => import(join(import.meta.dirname, file)) as Promise<unknown>)
);
const records = facts.flatMap(recordsIn);
const sourced = records.filter((record) => Array.isArray(record.sources));

describe('the facts together', () => {
	test('There are facts to judge.', () => {
		expect(sourced.length).toBeGreaterThan(40);
	});

	test('Each names a source that is in the register, each only once, or says that nobody confirmed it.', () => {
		for (const { sources, isUnconfirmed } of sourced) {
			if (isUnconfirmed !== true) expect(sources).not.toHaveLength(0);
			expect(new Set(textsOf(sources)).size).toBe(textsOf(sources).length);
			expect(textsOf(sources).filter((key) => !isSourceKey(key))).toEqual([]);
		}
	});

	test('No sentence on screen is longer than twenty words, except the official titles.', () => {
		const titles: readonly string[] = stepsOfMeldcode.map(({ title }) => title);
		const texts = textsOf(facts).filter((text) => !titles.includes(text));
		const long = texts.flatMap(sentencesOf).filter((text) => text.split(/\s+/).length > 20);
		expect(long).toEqual([]);
	});

	test('Quotes and apostrophes on screen are typographic.', () => {
		expect(textsOf(facts).filter((text) => /['"]/.test(text))).toEqual([]);
	});
});

/** Every object in it, however deep. */
function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.values(value).flatMap(recordsIn);
	return Array.isArray(value) ? inner : [Object.fromEntries(Object.entries(value)), ...inner];
}

function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

function sentencesOf(text: string): readonly string[] {
	return text.split(/(?<=[.?!])\s+/);
}
