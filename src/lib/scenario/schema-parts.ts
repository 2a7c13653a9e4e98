import * as v from 'valibot';
import { LAST_DAY, MOST_TRUST } from './facts';
import { limits } from './limits';
import {
	weekdays,
	type Condition,
	type FlagId,
	type Line,
	type LineId,
	type SourceKey,
	type TruthId
} from './scenario';

/**
 * The building blocks of the schema of a case. Messages are codes: `schema-problem.ts` turns them
 * into Dutch. Descriptions are Dutch too, since an editor shows them to the writer.
 */

/** Letters, digits and single hyphens: an id stays readable in an address and in a state's name. */
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const notBlank = /\S/;

/** An id of the given kind. Where it is used it must exist: `check-references.ts` looks. */
export function idOf<Id extends string>(about: string) {
	return v.pipe(
		v.string(),
		v.regex(slugPattern, 'slug'),
		v.maxLength(limits.id),
		v.description(about),
		v.transform((id): Id => id as Id)
	);
}

export function text(about: string, most: number = limits.text) {
	return v.pipe(
		v.string(),
		v.regex(notBlank, 'blank'),
		v.check(isReadable, 'invisible'),
		v.maxLength(most),
		v.description(about)
	);
}

export function shortText(about: string) {
	return text(about, limits.shortText);
}

/**
 * Characters that cannot be seen but change what is read, or hide a name from who looks for it:
 * controls, turns of direction, and everything of no width.
 */
function isReadable(value: string): boolean {
	const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
	return !unseen.test(value.replaceAll('\n', ''));
}

/** A block of named fields, all known. Its message lists them, so that a slip can be recognised. */
export function fields<Entries extends v.ObjectEntries>(entries: Entries) {
	return v.strictObject(entries, Object.keys(entries).join(' '));
}

/** A block that stands once under a name of its own. */
export function block<Entries extends v.ObjectEntries>(entries: Entries, about: string) {
	return v.pipe(fields(entries), v.description(about));
}

export function listOf<Item extends v.GenericSchema>(item: Item, most: number, about: string) {
	return v.pipe(v.array(item), v.maxLength(most), v.description(about));
}

export function fullListOf<Item extends v.GenericSchema>(item: Item, most: number, about: string) {
	return v.pipe(v.array(item), v.minLength(1), v.maxLength(most), v.description(about));
}

export function oneOf<const Options extends readonly (string | number)[]>(
	options: Options,
	about: string
) {
	return v.pipe(v.picklist(options), v.description(about));
}

export function whole(least: number, most: number, about: string) {
	return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(about));
}

export const weekday = (about: string) => oneOf(weekdays, about);

export const sourceKey = v.pipe(
	v.string(),
	v.regex(notBlank, 'blank'),
	v.maxLength(limits.id),
	v.description('Sleutel uit het bronnenregister, bijvoorbeeld NJI-KIND.'),
	v.transform((key): SourceKey => key as SourceKey)
);

export const sources = listOf(sourceKey, limits.sources, 'Waar het staat.');

const flagId = idOf<FlagId>('Een vlag die bovenaan onder flags staat.');
export const flagList = (about: string) => listOf(flagId, limits.flags, about);

function range(least: number, most: number, about: string) {
	return v.pipe(
		fields({
			min: v.exactOptional(whole(least, most, 'Ten minste, dit getal telt mee.')),
			max: v.exactOptional(whole(least, most, 'Ten hoogste, dit getal telt mee.'))
		}),
		v.check(({ min, max }) => min === undefined || max === undefined || min <= max, 'range'),
		v.description(about)
	);
}

export const condition: v.GenericSchema<ConditionSource, Condition> = v.pipe(
	fields({
		truth: v.exactOptional(
			fullListOf(
				idOf<TruthId>('Een achtergrond.'),
				limits.truths,
				'Onder een van deze achtergronden.'
			)
		),
		flags: v.exactOptional(flagList('Al deze vlaggen staan.')),
		notFlags: v.exactOptional(flagList('Geen van deze vlaggen staat.')),
		day: v.exactOptional(range(1, LAST_DAY, 'De dag van de casus; dag 1 is de eerste.')),
		trustChild: v.exactOptional(range(0, MOST_TRUST, 'Vertrouwen van het kind, 0 tot en met 4.')),
		trustParents: v.exactOptional(range(0, MOST_TRUST, 'Vertrouwen van de ouders, 0 tot en met 4.'))
	}),
	v.description('Voorwaarde. Alles wat erin staat moet gelden.')
);

/** A condition as a writer types it. */
interface ConditionSource {
	truth?: string[];
	flags?: string[];
	notFlags?: string[];
	day?: RangeSource;
	trustChild?: RangeSource;
	trustParents?: RangeSource;
}

interface RangeSource {
	min?: number;
	max?: number;
}

export const line: v.GenericSchema<LineSource, Line> = v.pipe(
	fields({
		id: idOf<LineId>('Naam van de regel, uniek in de casus. Verandert nooit.'),
		text: text('Een alinea. In een moment merkt [woorden](waarneming) aan wat je kunt opmerken.'),
		when: v.exactOptional(condition)
	}),
	v.description('Een alinea met een vaste naam.')
);

interface LineSource {
	id: string;
	text: string;
	when?: ConditionSource;
}

export const lines = (about: string) => listOf(line, limits.lines, about);
export const someLines = (about: string) => fullListOf(line, limits.lines, about);
