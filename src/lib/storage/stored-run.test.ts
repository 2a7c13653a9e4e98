import { createHash } from 'node:crypto';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { describe, expect, test } from 'vitest';
import { storedRun, tiny, readScenario } from './fixtures/runs';
import { journalEntryV1, journalV1 } from './journal-reader';
import { contentRowV1, misfit, readContentRow, toContentRow } from './stored-content';
import { isFromNewerRelease, readRunRow, runRowV1, toRunRow } from './stored-run';

function fingerprintOf(schema: GenericSchema): string {
	const form = JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }));
	return createHash('sha256').update(form).digest('hex').slice(0, 16);
}

describe('the formats on the device', () => {
	// Red here means: people have rows in the old form. Leave the old schema as it is, add a new
	// one under the next number with a line of history and a step up, and add stored fixtures.
	test.each([
		['a run, format 1', runRowV1, '1fb2c79096253185'],
		['case data, format 1', contentRowV1, '25b2a1bf3d06308d'],
		['the journal, format 1', journalV1, 'c375ef3f1758df0c'],
		['an entry of the journal, format 1', journalEntryV1, '819ae9f43655ed93']
	])('The form of %s has not changed.', (_name, schema, expected) => {
		expect(fingerprintOf(schema)).toBe(expected);
	});
});

describe('a run as a row', () => {
	test('Written and read it is the same run.', () => {
		const { run } = storedRun({ choices: ['kijken', 'call.112'], minute: 3 });
		expect(readRunRow(toRunRow(run, 'key'))).toEqual({
			ok: true,
			value: { run, contentKey: 'key' }
		});
	});

	test.each([
		['no row', undefined],
		['another kind of value', 'row'],
		['a missing field', { ...toRunRow(storedRun().run, 'key'), choices: undefined }],
		['a field too many', { ...toRunRow(storedRun().run, 'key'), extra: 1 }],
		['an unknown format', { ...toRunRow(storedRun().run, 'key'), format: 0 }],
		['a moment that is none', { ...toRunRow(storedRun().run, 'key'), changedAt: 'gisteren' }],
		['more seen than chosen', { ...toRunRow(storedRun().run, 'key'), seen: 1 }],
		['endless choices', { ...toRunRow(storedRun().run, 'key'), choices: Array(2001).fill('a') }]
	])('With %s it is refused, with a reason.', (_name, row) => {
		expect(readRunRow(row)).toEqual({ ok: false, error: expect.stringMatching(/\w/) });
	});

	test('A format of a later release is told from damage.', () => {
		expect(isFromNewerRelease({ format: 2 }, 1)).toBe(true);
		expect(isFromNewerRelease({ format: 1 }, 1)).toBe(false);
		expect(isFromNewerRelease({ format: 'x' }, 1)).toBe(false);
	});
});

describe('case data as a row', () => {
	test('Written and read they are the same case, under a key that is always the same.', () => {
		const row = toContentRow(tiny);
		expect(readContentRow(row, readScenario)).toEqual({
			ok: true,
			value: { key: row.key, scenario: tiny }
		});
		expect(toContentRow(structuredClone(tiny)).key).toBe(row.key);
	});

	test('Other data of the same version have another key.', () => {
		expect(toContentRow({ ...tiny, title: 'Anders' }).key).not.toBe(toContentRow(tiny).key);
	});

	test('A text that was damaged is refused, also when it is still a case.', () => {
		const row = toContentRow(tiny);
		const cut = { ...row, text: row.text.slice(0, -1) };
		const changed = { ...row, text: row.text.replace(tiny.title, 'De volle stoel') };
		expect(readContentRow(cut, readScenario)).toMatchObject({ ok: false });
		expect(readContentRow(changed, readScenario)).toMatchObject({
			error: 'case data: not what was written'
		});
	});

	test('A run fits only the case, version and truth it was started on.', () => {
		const { run } = storedRun();
		expect(misfit(run, tiny)).toBeUndefined();
		expect(misfit(run, { ...tiny, version: 9 })).toContain('version');
		expect(misfit(run, { ...tiny, truths: tiny.truths.slice(1) })).toContain('truth');
	});
});
