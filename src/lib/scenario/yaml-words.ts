import type { Fault } from './problem';

type Words = Pick<Fault, 'what' | 'remedy'>;

const general: Words = {
	what: 'deze regel is geen geldige YAML',
	remedy:
		'Kijk of er een dubbele punt, haakje of streepje te veel of te weinig staat. Zet tekst met leestekens als : # [ { tussen aanhalingstekens.'
};

const colonInText: Words = {
	what: 'er staat een dubbele punt op een plek waar dat niet kan',
	remedy: 'Zet de hele tekst tussen enkele aanhalingstekens.'
};

const badIndent: Words = {
	what: 'de inspringing klopt niet',
	remedy: 'Laat velden die bij elkaar horen even ver inspringen, met twee spaties per laag.'
};

const tooDeep: Words = {
	what: 'de inhoud is te diep genest om te lezen',
	remedy: 'Volg de indeling uit scenarios/README.md; dieper dan twaalf lagen is nooit nodig.'
};

/** From the code of the YAML library to what a writer can do. */
const byCode = new Map<string, Words>([
	['BAD_INDENT', badIndent],
	['BAD_COLLECTION_TYPE', badIndent],
	['TAB_AS_INDENT', { what: 'er staat een tab aan het begin', remedy: 'Spring in met spaties.' }],
	['BLOCK_AS_IMPLICIT_KEY', colonInText],
	['BLOCK_IN_FLOW', colonInText],
	['MULTILINE_IMPLICIT_KEY', colonInText],
	[
		'KEY_OVER_1024_CHARS',
		{ what: 'de naam van dit veld is te lang', remedy: 'Zet lange tekst achter de dubbele punt.' }
	],
	[
		'MISSING_CHAR',
		{
			what: 'hier ontbreekt een teken',
			remedy: 'Sluit aanhalingstekens en haakjes, en zet een spatie na elke dubbele punt.'
		}
	],
	[
		'BAD_DQ_ESCAPE',
		{
			what: 'hier staat een \\ die YAML niet begrijpt',
			remedy: 'Gebruik enkele aanhalingstekens, of haal de \\ weg.'
		}
	],
	[
		'BAD_SCALAR_START',
		{
			what: 'tekst begint met een teken dat in YAML iets anders betekent',
			remedy: 'Zet de tekst tussen aanhalingstekens.'
		}
	],
	[
		'BAD_ALIAS',
		{ what: 'hier staat een verwijzing met *', remedy: 'Schrijf de inhoud hier voluit.' }
	],
	[
		'MULTIPLE_DOCS',
		{
			what: 'hier begint een tweede document',
			remedy: 'Haal de regel met --- weg: een bestand is één casus.'
		}
	],
	['RESOURCE_EXHAUSTION', tooDeep]
]);

/** What an error of the YAML library means for a writer. */
export function yamlWords(code: string): Words {
	return byCode.get(code) ?? general;
}

/** What the format refuses though YAML allows it. */
export const refusals = {
	alias: {
		what: 'verwijzingen met * zijn hier niet toegestaan',
		remedy: 'Schrijf de inhoud op deze plek voluit.'
	},
	anchor: {
		what: 'ankers met & zijn hier niet toegestaan',
		remedy: 'Haal het anker weg. Begint de tekst met &, zet hem dan tussen aanhalingstekens.'
	},
	tag: {
		what: 'labels met ! zijn hier niet toegestaan',
		remedy: 'Haal het label weg. Begint de tekst met !, zet hem dan tussen aanhalingstekens.'
	},
	merge: {
		what: 'samenvoegen met << is hier niet toegestaan',
		remedy: 'Schrijf de velden op deze plek voluit.'
	},
	oddKey: {
		what: 'de naam van een veld is geen tekst',
		remedy: 'Begin elke regel met de naam van een veld en een dubbele punt.'
	}
} as const satisfies Record<string, Words>;
