import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactsOf, linkIn, phoneIn } from './own-school';
import {
	schoolFromFile,
	schoolFromLinkPart,
	schoolToFile,
	schoolToLinkPart
} from './own-school-carry';
import { schoolFields, type OwnSchool } from './own-school-fields';
import { parseOwnSchool } from './own-school-parse';

/** Texts of every kind, also those a field refuses. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 120 }),
	fc.string({ maxLength: 400 })
);
const anyFields = fc.dictionary(
	fc.oneof(fc.constantFrom(...schoolFields.map(({ id }) => id)), fc.constant('__proto__')),
	fc.oneof(anyText, fc.webUrl({ validSchemes: ['https', 'http'] }), fc.anything()),
	{ maxKeys: 20 }
);

const problemsIn = (data: unknown) => {
	const read = parseOwnSchool(data);
	return read.ok ? [] : read.error;
};
const valueOf = (data: unknown): OwnSchool => {
	const read = parseOwnSchool(data);
	return read.ok ? read.value : {};
};

describe('parsing an own school', () => {
	test('Whatever is given, it gives a school or problems that say something, and never throws.', () => {
		fc.assert(
			fc.property(fc.oneof(fc.anything(), anyFields), (data) => {
				const read = parseOwnSchool(data);
				if (!read.ok) expect(read.error.every(({ text }) => text.length > 15)).toBe(true);
				else expect(Object.values(read.value).every((text) => text === text.trim())).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});

	test('What it gave, it takes again and leaves as it is.', () => {
		fc.assert(
			fc.property(anyFields, (data) => {
				const school = valueOf(data);
				expect(parseOwnSchool(school)).toEqual({ ok: true, value: school });
			}),
			{ numRuns: 1000 }
		);
	});

	test('Nothing filled in is fine, and spaces at the ends and line breaks go.', () => {
		expect(valueOf({})).toEqual({});
		expect(valueOf({ officerName: '  Marjan\n de Boer ', school: '   ' })).toEqual({
			officerName: 'Marjan de Boer'
		});
	});

	test('A problem names the field and the remedy.', () => {
		expect(problemsIn({ officerName: 'x'.repeat(81) })).toEqual([
			{
				field: 'officerName',
				text: 'Naam van de aandachtsfunctionaris: maak het korter. Er passen 80 tekens, dit zijn er 81.'
			}
		]);
		expect(problemsIn({ regionSite: 'http://veiligthuis.nl' })[0]?.text).toContain('https://');
		expect(problemsIn({ headName: 7 })[0]?.field).toBe('headName');
		expect(problemsIn([])[0]?.field).toBeUndefined();
	});

	test('Signs that hide or turn a text are refused: a number could lie by them.', () => {
		for (const sign of ['\u0000', '\u0007', '\u202e', '\u2066', '\ud800']) {
			expect(problemsIn({ officerReach: `06${sign}12345678` })).toHaveLength(1);
		}
	});

	test('A link is only taken when it is safe to follow, and gets its beginning when it has none.', () => {
		expect(valueOf({ regionSite: 'veiligthuisutrecht.nl' }).regionSite).toBe(
			'https://veiligthuisutrecht.nl'
		);
		for (const bad of [
			'javascript:alert(1)',
			'data:text/html,x',
			'https://u:p@x.nl',
			'https://x'
		]) {
			expect(problemsIn({ regionSite: bad })).toHaveLength(1);
			expect(linkIn(bad)).toBeUndefined();
		}
		expect(valueOf({ protocol: 'De blauwe map' }).protocol).toBe('De blauwe map');
		expect(problemsIn({ protocol: 'https://met spatie.nl' })).toHaveLength(1);
	});
});

describe('taking an own school along', () => {
	test('Every school comes back as it was, by a link and by a file.', () => {
		fc.assert(
			fc.property(anyFields, (data) => {
				const value = valueOf(data);
				expect(schoolFromLinkPart(schoolToLinkPart(value))).toEqual({ ok: true, value });
				expect(schoolFromFile(schoolToFile(value))).toEqual({ ok: true, value });
				expect(schoolToLinkPart(value)).toMatch(/^[\w-]+$/);
			}),
			{ numRuns: 1000 }
		);
	});

	test('No link and no file gets an exception out of it.', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, fc.base64String(), fc.json()), (text) => {
				for (const read of [schoolFromLinkPart(text), schoolFromFile(text)]) {
					if (!read.ok) expect(read.error[0]?.text).not.toBe('');
				}
			}),
			{ numRuns: 1000 }
		);
	});

	test('A link that was cut off, a strange file and one of a later version each say what to do.', () => {
		const part = schoolToLinkPart({ school: 'De Wilg', officerName: 'Marjan de Boer' });
		const texts = [
			schoolFromLinkPart(part.slice(0, -5)),
			schoolFromFile('{"format":"iets-anders"}'),
			schoolFromFile('{"format":"niet-pluis-school","version":2,"school":{}}'),
			schoolFromFile('x'.repeat(8_001)),
			schoolFromLinkPart('A'.repeat(12_001))
		].map((read) => (read.ok ? '' : read.error[0]?.text));
		expect(texts[0]).toContain('niet heel aangekomen');
		expect(texts[1]).toContain('geen bestand van');
		expect(texts[2]).toContain('nieuwere versie');
		expect(texts[3]).toContain('te groot');
		expect(texts[4]).toContain('te lang');
	});

	test('A name like that of every object brings nothing in.', () => {
		const text = '{"format":"niet-pluis-school","version":1,"school":{"__proto__":{"school":"x"}}}';
		expect(schoolFromFile(text)).toEqual({ ok: true, value: {} });
		expect('school' in {}).toBe(false);
	});
});

describe('a number', () => {
	test('can be dialled when the text is nothing else, and stays as it was typed.', () => {
		expect(phoneIn('06-12 34 56 78')).toEqual({ number: '06-12 34 56 78', href: 'tel:0612345678' });
		expect(phoneIn('+32 (0)2 123 45 67')?.href).toBe('tel:+3221234567');
		for (const words of ['kamer 12', 'toestel 214', '214', '06-12345678 (ochtend)', '']) {
			expect(phoneIn(words)).toBeUndefined();
		}
	});

	test('Only who is filled in is somebody to call, in the order to turn to them.', () => {
		const contacts = contactsOf({ headName: 'Petra', officerReach: 'kamer 3', school: 'De Wilg' });
		expect(contacts.map(({ role }) => role)).toEqual([
			'Aandachtsfunctionaris',
			'Directie of bestuur'
		]);
	});
});
