import type * as v from 'valibot';
import { isForbiddenKey } from './check-data';
import { eitherOf, quoted, type Fault, type Path } from './problem';
import { nearest } from './suggest';

type Issue = v.BaseIssue<unknown>;
type Words = Pick<Fault, 'what' | 'remedy'>;

const readme = 'Wat er hoort te staan, staat in scenarios/README.md.';

/** All faults that an issue of the schema stands for, in Dutch. */
export function schemaFaults(issue: Issue, above: Path = []): readonly Fault[] {
	const path = [...above, ...pathOf(issue)];
	if (issue.type === 'union') return unionFaults(issue, path);
	if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
		return fieldFaults(issue, path);
	}
	const words = wordsBy.get(issue.message) ?? wordsBy.get(issue.type) ?? general;
	return [{ path, ...words(issue) }];
}

function pathOf(issue: Issue): Path {
	return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Where a short and a long form are possible, the form the writer began is the one to mend. */
function unionFaults(issue: Issue, path: Path): readonly Fault[] {
	const began = (issue.issues ?? []).filter(
		(inner) => (inner.path ?? []).length > 0 || inner.kind === 'validation'
	);
	if (began.length > 0) return began.flatMap((inner) => schemaFaults(inner, path));
	const closedList = issue.issues?.find(({ type }) => type === 'picklist');
	if (closedList !== undefined) return [{ path, ...notAnOption(closedList) }];
	return [{ path, ...wrongKind('een naam, of een lijst van blokken met to en when')(issue) }];
}

/** A missing field, or all unknown fields of a block: the schema itself stops at the first. */
function fieldFaults(issue: Issue, path: Path): readonly Fault[] {
	const known = issue.message.split(' ');
	const block = path.slice(0, -1);
	const owner = issue.path?.at(-1)?.input;
	if (Array.isArray(owner))
		return [{ path: block, ...wrongKind('een blok met velden')({ input: owner }) }];
	if (issue.expected !== 'never') {
		return [{ path: block, ...missing(String(path.at(-1))) }];
	}
	return Object.keys(owner ?? {})
		.filter((key) => !known.includes(key) && !isForbiddenKey(key))
		.map((key) => ({ path: [...block, key], ...unknownField(key, known) }));
}

function missing(name: string): Words {
	return { what: `het veld “${name}” ontbreekt`, remedy: `Zet er “${name}: …” bij. ${readme}` };
}

function unknownField(key: string, known: readonly string[]): Words {
	const what = `het veld ${quoted(key)} bestaat hier niet`;
	const meant = nearest(key, known);
	if (meant !== undefined) return { what, remedy: `Bedoel je ${quoted(meant)}?` };
	// In a block on one line a comma ends a text, and what follows looks like a field.
	const isProse = key.includes(' ');
	const remedy = isProse
		? 'Staat er een komma of dubbele punt in een tekst, zet de tekst dan tussen aanhalingstekens.'
		: `Haal het weg. Hier kan staan: ${eitherOf(known)}.`;
	return { what, remedy };
}

type WordsOf = (issue: Pick<Issue, 'input'> & Partial<Issue>) => Words;

function wrongKind(wanted: string): WordsOf {
	return ({ input }) =>
		input === null || input === undefined
			? {
					what: 'dit veld is leeg',
					remedy: `Vul het in (hier hoort ${wanted}) of haal de regel weg.`
				}
			: { what: `hier staat ${kindOf(input)}`, remedy: `Hier hoort ${wanted}.${hintFor(input)}` };
}

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return 'een lijst';
	if (typeof value === 'object') return 'een blok met velden';
	if (typeof value === 'number') return `het getal ${quoted(value)}`;
	if (typeof value === 'boolean') return `${quoted(value)} (waar of onwaar)`;
	return `de tekst ${quoted(value)}`;
}

function hintFor(value: unknown): string {
	if (typeof value === 'number' || typeof value === 'boolean') {
		return ' Is het als tekst bedoeld, zet het dan tussen aanhalingstekens.';
	}
	if (typeof value !== 'string') return ' Kijk of de inspringing klopt.';
	return /^(true|false|-?\d+)$/.test(value) ? ' Haal de aanhalingstekens weg.' : '';
}

/** The words that a closed list allows; the schema names them in what it expected. */
function optionsOf(issue: Partial<Issue>): readonly string[] {
	const inside = (issue.expected ?? '').replace(/^\(|\)$/g, '');
	return inside.split(' | ').map((option) => option.replaceAll('"', ''));
}

function notAnOption(issue: Pick<Issue, 'input'> & Partial<Issue>): Words {
	const options = optionsOf(issue);
	const { input } = issue;
	if (input === null || typeof input === 'object') return wrongKind(eitherOf(options))(issue);
	const meant = typeof input === 'string' ? nearest(input, options) : undefined;
	return {
		what: `${quoted(input)} kan hier niet`,
		remedy: `Kies ${eitherOf(options)}.${meant === undefined ? '' : ` Bedoel je ${quoted(meant)}?`}`
	};
}

function tooLong({ input, requirement }: Partial<Issue>): Words {
	return Array.isArray(input)
		? {
				what: `deze lijst heeft ${input.length} onderdelen`,
				remedy: `Ten hoogste ${requirement} mag. Haal er onderdelen af.`
			}
		: {
				what: `deze tekst heeft ${String(input).length} tekens`,
				remedy: `Ten hoogste ${requirement} mag. Maak hem korter of verdeel hem.`
			};
}

const general: WordsOf = () => ({ what: 'dit kan hier niet staan', remedy: readme });

/** From the code or the kind of an issue to what a writer reads. The only place with these words. */
const wordsBy = new Map<string, WordsOf>([
	['blank', () => ({ what: 'deze tekst is leeg', remedy: 'Vul hem in.' })],
	[
		'slug',
		({ input }) => ({
			what: `de naam ${quoted(input)} kan niet`,
			remedy: 'Gebruik kleine letters, cijfers en losse streepjes ertussen: even-aankijken.'
		})
	],
	[
		'invisible',
		() => ({
			what: 'deze tekst bevat onzichtbare tekens',
			remedy: 'Typ de tekst opnieuw; plak hem niet uit een ander programma.'
		})
	],
	[
		'range',
		() => ({ what: 'min is groter dan max', remedy: 'Draai de twee om, of laat er een weg.' })
	],
	['string', wrongKind('tekst')],
	['number', wrongKind('een getal')],
	['boolean', wrongKind('true of false')],
	['array', wrongKind('een lijst (regels die met - beginnen)')],
	['strict_object', wrongKind('een blok met velden')],
	['picklist', notAnOption],
	['literal', notAnOption],
	[
		'integer',
		({ input }) => ({ what: `${quoted(input)} is geen heel getal`, remedy: 'Rond het af.' })
	],
	[
		'min_value',
		({ input, requirement }) => ({
			what: `${quoted(input)} is te klein`,
			remedy: `Kies ${requirement} of meer.`
		})
	],
	[
		'max_value',
		({ input, requirement }) => ({
			what: `${quoted(input)} is te groot`,
			remedy: `Kies ${requirement} of minder.`
		})
	],
	[
		'min_length',
		() => ({ what: 'deze lijst is leeg', remedy: 'Zet er ten minste één onderdeel in.' })
	],
	['max_length', tooLong],
	[
		'iso_date',
		({ input }) => ({
			what: `${quoted(input)} is geen datum`,
			remedy: 'Schrijf jaar-maand-dag: 2027-01-31.'
		})
	]
]);
