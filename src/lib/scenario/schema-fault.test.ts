import { describe, expect, it } from 'vitest';
import { problemsAfter } from './fixtures/parse-problems';

const readme = 'Wat er hoort te staan, staat in scenarios/README.md.';

describe('schemaFaults', () => {
	it('names a missing field where its block begins', () => {
		expect(problemsAfter('        pull: Het is nog maar een keer gebeurd.\n', '')).toEqual([
			{
				below: -3,
				place: 'moment kring, keuze kijken',
				what: 'het veld “pull” ontbreekt',
				remedy: `Zet er “pull: …” bij. ${readme}`
			}
		]);
	});

	it('names every unknown field of a block, and the known one that looks like it', () => {
		expect(
			problemsAfter('effects: { until: donderdag }', 'effects: { untill: donderdag, tijd: 2 }')
		).toEqual([
			{
				below: 0,
				place: 'moment kring, keuze kijken, veld effects, veld untill',
				what: 'het veld “untill” bestaat hier niet',
				remedy: 'Bedoel je “until”?'
			},
			{
				below: 0,
				place: 'moment kring, keuze kijken, veld effects, veld tijd',
				what: 'het veld “tijd” bestaat hier niet',
				remedy: 'Haal het weg. Hier kan staan: days, until, trustChild, trustParents, set of clear.'
			}
		]);
	});

	it('recognises a text that was cut at its comma', () => {
		const [problem] = problemsAfter('Sem vult de gieter.', 'Sem vult de gieter, heel vol.');
		expect(problem).toMatchObject({
			place: 'moment kind, regel kind-1, veld heel vol.',
			remedy:
				'Staat er een komma of dubbele punt in een tekst, zet de tekst dan tussen aanhalingstekens.'
		});
	});

	const oneEdit = [
		{
			title: 'says that a field is empty',
			edit: ['summary: Sem komt elke dag later binnen.', 'summary:'],
			problem: {
				below: 0,
				place: 'veld summary',
				what: 'dit veld is leeg',
				remedy: 'Vul het in (hier hoort tekst) of haal de regel weg.'
			}
		},
		{
			title: 'says that a text holds nothing but space',
			edit: ['summary: Sem komt elke dag later binnen.', 'summary: "  "'],
			problem: {
				below: 0,
				place: 'veld summary',
				what: 'deze tekst is leeg',
				remedy: 'Vul hem in.'
			}
		},
		{
			title: 'says that a number stands where text belongs',
			edit: ['role: leerkracht van groep 5', 'role: 5'],
			problem: {
				below: 0,
				place: 'veld role',
				what: 'hier staat het getal “5”',
				remedy: 'Hier hoort tekst. Is het als tekst bedoeld, zet het dan tussen aanhalingstekens.'
			}
		},
		{
			title: 'says that a text stands where a number belongs',
			edit: ['minutes: 5', "minutes: '5'"],
			problem: {
				below: 0,
				place: 'veld minutes',
				what: 'hier staat de tekst “5”',
				remedy: 'Hier hoort een getal. Haal de aanhalingstekens weg.'
			}
		},
		{
			title: 'says that a list stands where a block belongs',
			edit: ['effects: { until: donderdag }', 'effects: [donderdag]'],
			problem: {
				below: 0,
				place: 'moment kring, keuze kijken, veld effects',
				what: 'hier staat een lijst',
				remedy: 'Hier hoort een blok met velden. Kijk of de inspringing klopt.'
			}
		},
		{
			title: 'says that a block stands where a list belongs',
			edit: ['sources: [LBBO]', 'sources: {een: LBBO}'],
			problem: {
				below: 0,
				place: 'moment overleg, keuze samen-verder, veld sources',
				what: 'hier staat een blok met velden',
				remedy: 'Hier hoort een lijst (regels die met - beginnen). Kijk of de inspringing klopt.'
			}
		},
		{
			title: 'says that a Dutch yes is no true',
			edit: ['dilemma: true', 'dilemma: ja'],
			problem: {
				below: 0,
				place: 'moment kring, veld dilemma',
				what: 'hier staat de tekst “ja”',
				remedy: 'Hier hoort true of false.'
			}
		},
		{
			title: 'says which words a closed list allows, and which one looks like it',
			edit: ['verdict: fitting', 'verdict: fiting'],
			problem: {
				below: 0,
				place: 'moment kring, keuze kijken, veld verdict',
				what: '“fiting” kan hier niet',
				remedy: 'Kies fitting, defensible of unwise. Bedoel je “fitting”?'
			}
		},
		{
			title: 'says that the format has another number',
			edit: ['format: 1', 'format: 2'],
			problem: { below: 0, place: 'veld format', what: '“2” kan hier niet', remedy: 'Kies 1.' }
		},
		{
			title: 'says how a name is written',
			edit: ['id: wachten', 'id: Even wachten!'],
			problem: {
				below: 0,
				place: 'moment kring, keuze Even wachten!, veld id',
				what: 'de naam “Even wachten!” kan niet',
				remedy: 'Gebruik kleine letters, cijfers en losse streepjes ertussen: even-aankijken.'
			}
		},
		{
			title: 'says that a text holds characters nobody sees',
			edit: ['who: intern begeleider', 'who: "intern \\u202e begeleider"'],
			problem: {
				below: 0,
				place: 'persoon Ria, veld who',
				what: 'deze tekst bevat onzichtbare tekens',
				remedy: 'Typ de tekst opnieuw; plak hem niet uit een ander programma.'
			}
		},
		{
			title: 'says that a name is cut by something of no width',
			edit: ['who: intern begeleider', 'who: "intern be\\u200bgeleider"'],
			problem: {
				below: 0,
				place: 'persoon Ria, veld who',
				what: 'deze tekst bevat onzichtbare tekens',
				remedy: 'Typ de tekst opnieuw; plak hem niet uit een ander programma.'
			}
		},
		{
			title: 'says that a title is too long',
			edit: ['title: De stoel blijft leeg', `title: ${'x'.repeat(241)}`],
			problem: {
				below: 0,
				place: 'moment kring, veld title',
				what: 'deze tekst heeft 241 tekens',
				remedy: 'Ten hoogste 240 mag. Maak hem korter of verdeel hem.'
			}
		},
		{
			title: 'says that a running text is too long',
			edit: ['Sem vult de gieter.', 'x'.repeat(2_001)],
			problem: {
				below: 0,
				place: 'moment kind, regel kind-1, veld text',
				what: 'deze tekst heeft 2001 tekens',
				remedy: 'Ten hoogste 2000 mag. Maak hem korter of verdeel hem.'
			}
		},
		{
			title: 'says that a number is not whole',
			edit: ['minutes: 5', 'minutes: 5.5'],
			problem: {
				below: 0,
				place: 'veld minutes',
				what: '“5.5” is geen heel getal',
				remedy: 'Rond het af.'
			}
		},
		{
			title: 'says that a number is too small',
			edit: ['version: 1', 'version: 0'],
			problem: {
				below: 0,
				place: 'veld version',
				what: '“0” is te klein',
				remedy: 'Kies 1 of meer.'
			}
		},
		{
			title: 'says that a number is too large',
			edit: ['trustParents: { max: 1 }', 'trustParents: { max: 9 }'],
			problem: {
				below: 0,
				place: 'moment ouders, keuze oordeel, doel 1, veld when, veld trustParents, veld max',
				what: '“9” is te groot',
				remedy: 'Kies 4 of minder.'
			}
		},
		{
			title: 'says that bounds are the wrong way round',
			edit: ['trustParents: { max: 1 }', 'trustParents: { min: 3, max: 1 }'],
			problem: {
				below: 0,
				place: 'moment ouders, keuze oordeel, doel 1, veld when, veld trustParents',
				what: 'min is groter dan max',
				remedy: 'Draai de twee om, of laat er een weg.'
			}
		},
		{
			title: 'says that a list needs something in it',
			edit: ['truth: [rouw, hond]', 'truth: []'],
			problem: {
				below: 0,
				place: 'moment wegen, regel wegen-3, veld when, veld truth',
				what: 'deze lijst is leeg',
				remedy: 'Zet er ten minste één onderdeel in.'
			}
		},
		{
			title: 'says that a list is too long',
			edit: ['weighs: [3, 4, 5]', 'weighs: [1, 2, 3, 4, 5, 5]'],
			problem: {
				below: 0,
				place: 'moment hulp, veld weighs',
				what: 'deze lijst heeft 6 onderdelen',
				remedy: 'Ten hoogste 5 mag. Haal er onderdelen af.'
			}
		},
		{
			title: 'says how a date is written',
			edit: ['review: not-reviewed', 'review: {by: LVAK, on: 31 januari}'],
			problem: {
				below: 0,
				place: 'veld review, veld on',
				what: '“31 januari” is geen datum',
				remedy: 'Schrijf jaar-maand-dag: 2027-01-31.'
			}
		},
		{
			title: 'mends the short form where the writer began it',
			edit: ['review: not-reviewed', 'review: not-reviewd'],
			problem: {
				below: 0,
				place: 'veld review',
				what: '“not-reviewd” kan hier niet',
				remedy: 'Kies not-reviewed. Bedoel je “not-reviewed”?'
			}
		},
		{
			title: 'mends the long form where the writer began it',
			edit: ['to: wegen', 'to: [wegen]'],
			problem: {
				below: 0,
				place: 'moment ouders, keuze feiten, doel 1',
				what: 'hier staat de tekst “wegen”',
				remedy: 'Hier hoort een blok met velden.'
			}
		},
		{
			title: 'says which forms there are where the writer began neither',
			edit: ['to: wegen', 'to: true'],
			problem: {
				below: 0,
				place: 'moment ouders, keuze feiten, veld to',
				what: 'hier staat “true” (waar of onwaar)',
				remedy:
					'Hier hoort een naam, of een lijst van blokken met to en when. Is het als tekst bedoeld, zet het dan tussen aanhalingstekens.'
			}
		}
	] as const;

	it.each(oneEdit)('$title', ({ edit: [from, to], problem }) => {
		expect(problemsAfter(from, to)).toEqual([problem]);
	});
});
