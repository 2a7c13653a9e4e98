import { failed, type Result } from '$lib/shared/result';
import { schoolFields, type OwnSchool } from './own-school-fields';
import { parseOwnSchool, problem, type SchoolProblem } from './own-school-parse';

/** How a school is taken along: as a file, and as the part of a link that stays in the browser. */

const format = 'niet-pluis-school';
const version = 1;
const mostFile = 8_000;
const mostLinkPart = 12_000;

type Read = Result<OwnSchool, readonly SchoolProblem[]>;

/** Also what the device keeps. */
export function schoolToFile(school: OwnSchool): string {
	return `${JSON.stringify({ format, version, school }, null, '\t')}\n`;
}

export function schoolFromFile(text: string): Read {
	if (text.length > mostFile)
		return refused('Dit bestand is te groot. Kies het bestand van “Mijn school”.');
	const data = parsedJson(text);
	if (!isRecord(data) || data.format !== format) {
		return refused(
			'Dit is geen bestand van “Mijn school”. Kies een ander bestand, of vraag het opnieuw.'
		);
	}
	if (data.version !== version) return refused(newer);
	return parseOwnSchool(data.school);
}

/** Only the values, in the order of the fields: short enough for a square that a phone can read. */
export function schoolToLinkPart(school: OwnSchool): string {
	const values = schoolFields.map(({ id }) => school[id] ?? '');
	const last = values.findLastIndex((value) => value !== '');
	return toBase64Url(JSON.stringify([version, ...values.slice(0, last + 1)]));
}

export function schoolFromLinkPart(part: string): Read {
	if (part.length > mostLinkPart) return refused('Deze link is te lang. Vraag hem opnieuw.');
	const data = parsedJson(fromBase64Url(part) ?? '');
	if (!Array.isArray(data)) return refused(cutOff);
	const [given, ...values]: readonly unknown[] = data;
	if (given !== version) return refused(typeof given === 'number' ? newer : cutOff);
	return parseOwnSchool(
		Object.fromEntries(schoolFields.map(({ id }, index) => [id, values[index]]))
	);
}

const newer =
	'Dit is gemaakt met een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens.';
const cutOff =
	'Deze link is niet heel aangekomen. Kopieer hem helemaal, of vraag hem opnieuw. Een bestand kan ook.';

function refused(text: string): Read {
	return failed([problem(text)]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function toBase64Url(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const base64 = btoa(String.fromCharCode(...bytes));
	return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(part: string): string | undefined {
	try {
		const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
