import { describe, expect, test } from 'vitest';
import { definitions } from './definitions';
import { helpLines } from './help-lines';
import { needs } from './needs';
import * as norms from './reporting-norms';
import { isSourceKey } from './sources';
import { stepsOfMeldcode } from './steps';
import { weighingQuestions, weighingsNote } from './weighings';

const sourced = [
	...stepsOfMeldcode,
	...weighingQuestions,
	...norms.reportingNorms,
	norms.noGeneralDuty,
	norms.disclosureIsAcute,
	norms.openReport,
	...Object.values(definitions),
	...Object.values(helpLines),
	...needs
];

describe('the facts together', () => {
	test('Each names at least one source, each only once, and all are in the register.', () => {
		for (const { sources } of sourced) {
			expect(sources.length).toBeGreaterThan(0);
			expect(new Set<string>(sources).size).toBe(sources.length);
			expect(sources.filter((key) => !isSourceKey(key))).toEqual([]);
		}
	});

	test('No sentence on screen is longer than twenty words, except the official titles.', () => {
		const titles: readonly string[] = stepsOfMeldcode.map(({ title }) => title);
		const texts = [...textsOf(sourced), weighingsNote].filter((text) => !titles.includes(text));
		const long = texts.flatMap(sentencesOf).filter((text) => text.split(/\s+/).length > 20);
		expect(long).toEqual([]);
	});

	test('Quotes and apostrophes on screen are typographic.', () => {
		expect(textsOf(sourced).filter((text) => /['"]/.test(text))).toEqual([]);
	});
});

function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

function sentencesOf(text: string): readonly string[] {
	return text.split(/(?<=[.?!])\s+/);
}
