import { failed, ok, type Result } from '$lib/shared/result';
import { linkIn } from './own-school';
import {
	schoolFields,
	type OwnSchool,
	type SchoolField,
	type SchoolFieldId
} from './own-school-fields';

/** What is wrong and how to mend it. Without a field it is about all of it. */
export interface SchoolProblem {
	readonly field: SchoolFieldId | undefined;
	readonly text: string;
}

const mostWords = 80;
const mostLink = 300;

/** Signs that cannot be seen, or that turn the order of what is read: a number could lie by them. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The one door: a form, a link, a file or what the device kept. Anything it does not know is left out. */
export function parseOwnSchool(data: unknown): Result<OwnSchool, readonly SchoolProblem[]> {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		return failed([problem('Dit zijn geen gegevens van een school.')]);
	}
	const given = new Map<string, unknown>(Object.entries(data));
	const read = schoolFields.map((field) => ({
		field,
		read: readField(field, given.get(field.id))
	}));
	const problems = read.flatMap(({ read }) => (read.ok ? [] : [read.error]));
	if (problems.length > 0) return failed(problems);
	const filled = read.flatMap(({ field, read }) =>
		read.ok && read.value !== '' ? [[field.id, read.value] as const] : []
	);
	return ok(Object.fromEntries(filled));
}

/** A problem with all of it. */
export function problem(text: string): SchoolProblem {
	return { field: undefined, text };
}

type Field = SchoolField & { readonly id: SchoolFieldId };

function readField(field: Field, given: unknown): Result<string, SchoolProblem> {
	if (given === undefined || given === null) return ok('');
	const wrong = (remedy: string) => failed({ field: field.id, text: `${field.label}: ${remedy}` });
	if (typeof given !== 'string') return wrong('hier hoort tekst.');
	// Long enough for anything that could be meant, before the work of tidying it.
	if (given.length > 10 * mostLink) return wrong('dit is veel te lang.');
	const text = given.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
	if (unseen.test(text)) return wrong('er staat een onzichtbaar teken in. Typ het zelf opnieuw.');
	return field.kind === 'link' || (field.kind === 'words-or-link' && /^https:/i.test(text))
		? readLink(text, wrong)
		: readWords(text, wrong);
}

type Wrong = (remedy: string) => Result<never, SchoolProblem>;

function readWords(text: string, wrong: Wrong): Result<string, SchoolProblem> {
	const { length } = [...text];
	return length > mostWords
		? wrong(`maak het korter. Er passen ${mostWords} tekens, dit zijn er ${length}.`)
		: ok(text);
}

function readLink(text: string, wrong: Wrong): Result<string, SchoolProblem> {
	if (text === '') return ok('');
	const isBare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/u.test(text);
	const address = isBare ? `https://${text}` : text;
	if ([...address].length > mostLink)
		return wrong(`een link heeft hier hooguit ${mostLink} tekens.`);
	return linkIn(address) === undefined
		? wrong('kopieer het hele adres. Het begint met https:// en er staat geen spatie in.')
		: ok(address);
}
