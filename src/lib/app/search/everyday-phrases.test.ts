import { describe, expect, it } from 'vitest';
import { createSearch } from './search-index';
import { searchEntries } from './search-entries.server';
import { urgentFor } from './urgent';

const search = createSearch(searchEntries());

/** As people type it, with the entry that has to be among the first three. */
const phrases: readonly (readonly [typed: string, id: string])[] = [
	['wie bel ik', 'line-veilig-thuis'],
	['veligthuis', 'line-veilig-thuis'],
	['nummer veilig tuis', 'line-veilig-thuis'],
	['mag ik zelf bellen', 'page-veilig-thuis'],
	['wat zeg ik aan de telefoon', 'page-veilig-thuis'],
	['anoniem melden', 'norm-open-melden'],
	['anonniem', 'norm-open-melden'],
	['weten ouders wie het gemeld heeft', 'norm-open-melden'],
	['is melden verplicht', 'norm-geen-meldplicht'],
	['wanneer moet ik melden', 'norm-onveiligheid'],
	['hulp lukt ons niet', 'norm-hulp-schiet-tekort'],
	['moet ik ouders vertellen', 'step-5'],
	['toestemming ouders', 'step-5'],
	['wat schrijf ik op', 'step-1'],
	['heb ik bewijs nodig', 'step-1'],
	['met wie overleg ik', 'step-2'],
	['inter begeleider', 'step-2'],
	['gesprek met ouders', 'step-3'],
	['hoe praat ik met het kind', 'step-3'],
	['afwegingkader', 'step-4'],
	['twijfel telt als ja', 'weighing-2'],
	['gezin wil geen hulp', 'weighing-4'],
	['hulp werkt niet', 'weighing-5'],
	['het gaat al jaren zo', 'definition-structural'],
	['wat is acute onveiligheid', 'definition-acute'],
	['kind zegt niets meer', 'case-stil-kind'],
	['blauw oog', 'page-blauwe-plekken'],
	['juf slaat', 'route-medewerker'],
	['vertrouwensinspekteur', 'line-vertrouwensinspecteur'],
	['kindertelefon', 'line-kindertelefoon'],
	['aangifte doen', 'line-politie'],
	['is achtergelaten in het buitenland', 'line-bz-nood'],
	['besneden op vakantie', 'route-bijzondere-risicos'],
	['loverbooy', 'route-bijzondere-risicos'],
	['vechten op het plein', 'need-leerlingen-onderling'],
	['wordt gepest', 'need-leerlingen-onderling'],
	['leerplicht verzuim', 'route-leerlingen-onderling'],
	['naaktbeelden weghalen', 'line-helpwanted'],
	['poster voor de personeelskamer', 'sheet-meldcode'],
	['briefje met nummers', 'sheet-wie-bel-ik-morgen'],
	['gegevens wissen', 'page-over'],
	['aandachtsfunktionaris', 'page-mijn-school']
];

/** What may not wait stands first of all. */
const urgent: readonly (readonly [typed: string, id: string])[] = [
	['ik twijfel', 'need-twijfel'],
	['twijffel over een kind', 'need-twijfel'],
	['niet pluis', 'need-twijfel'],
	['gevaar', 'need-gevaar'],
	['vader heeft een mes', 'need-gevaar'],
	['moeder is bij de keel gegrepen', 'need-gevaar'],
	['wil niet meer leven', 'need-zelfdoding'],
	['zelfmoort', 'need-zelfdoding'],
	['collega zit aan leerling', 'need-medewerker'],
	['vermoeden tegen een collega', 'need-medewerker'],
	['de meester appt met een meisje', 'need-medewerker'],
	['kind vertelt dat papa slaat', 'need-verteld'],
	['durft niet naar huis', 'need-verteld'],
	['verkracht', 'need-seksueel-geweld'],
	['ze moet trouwen', 'need-huwelijksdwang'],
	['uitgehuwlijkt', 'need-huwelijksdwang'],
	['appgroep naaktfoto', 'need-online'],
	['afgeperst op snapchat', 'need-online'],
	['mijn partner slaat mij', 'need-thuis-onveilig'],
	['mijn vader slaat mij', 'need-kind-zelf'],
	['last van vroeger, zelf', 'need-zelf']
];

/** Words that are innocent, or about something else. */
const calm: readonly string[] = [
	'overleg met collega',
	'gesprek met de directeur',
	'leerkracht',
	'moet ik ouders vertellen',
	'messing',
	'kind is stil',
	'blauwe plek',
	'naar huis bellen'
];

describe('what is typed at half past four', () => {
	it.each(phrases)('“%s” has %s in the first three', (typed, id) => {
		expect(idsFor(typed).slice(0, 3)).toContain(id);
	});

	it.each(urgent)('“%s” has %s on top', (typed, id) => {
		expect(idsFor(typed)[0]).toBe(id);
	});

	it.each(calm)('“%s” is not taken for something urgent', (typed) => {
		expect(urgentFor(typed, new Set())).toEqual([]);
	});

	it('What means nothing here finds nothing.', () => {
		expect(search.find('qwrtzp')).toEqual([]);
	});

	it('What asks nothing yet is not answered.', () => {
		for (const typed of ['', '   ', 'm', 'wat is dit', '?!']) {
			expect(search.find(typed)).toBeUndefined();
		}
	});
});

function idsFor(typed: string): readonly string[] {
	return (search.find(typed) ?? []).map(({ id }) => id);
}
