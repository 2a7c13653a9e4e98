import { describe, expect, it } from 'vitest';
import { createSearch } from './search-index';
import { searchEntries } from './search-entries.server';
import { urgentFor } from './urgent';

const search = createSearch(searchEntries());

/** As people type it, with the entry that has to be among the first three. */
const phrases: readonly (readonly [typed: string, id: string])[] = [
	['wie bel ik', 'part-wie-bel-ik'],
	['veligthuis', 'line-veilig-thuis'],
	['nummer veilig tuis', 'line-veilig-thuis'],
	['mag ik zelf bellen', 'claim-m38'],
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
	['aandachtsfunktionaris', 'page-mijn-school'],
	['blauw oog', 'signal-blauwe-plekken'],
	['blauwe pleken', 'signal-blauwe-plekken'],
	['plek op oor', 'signal-blauwe-plek-oor-nek-rug'],
	['moeder ruikt naar drank', 'signal-ouder-onder-invloed-bij-ophalen'],
	['komt zonder brood', 'signal-geen-lunch'],
	['komt zonder broot', 'signal-geen-lunch'],
	['vegtscheiding', 'form-complexe-scheiding'],
	['snijt zichzelf', 'signal-zelfbeschadiging'],
	['broottrommel leeg', 'signal-geen-lunch'],
	['hongerig', 'signal-honger'],
	['stinkt', 'signal-onverzorgd'],
	['plast in broek', 'signal-weer-onzindelijk'],
	['slaapt in de les', 'signal-oververmoeid'],
	['kind is moe', 'signal-oververmoeid'],
	['zegt niets meer', 'signal-ineens-stiller'],
	['bang voor stiefvader', 'signal-bang-voor-ouder'],
	['durft niet naar huis', 'signal-wil-niet-naar-huis'],
	['snijdt zichzelf', 'signal-zelfbeschadiging'],
	['loopt weg', 'signal-loopt-weg'],
	['spijbelen', 'signal-spijbelt'],
	['vader schreeuwt', 'signal-ouder-schreeuwt'],
	['keel dichtgeknepen', 'signal-keel-dichtgeknepen'],
	['politie stond voor de deur', 'signal-politie-aan-huis'],
	['dure telefoon', 'signal-dure-spullen'],
	['ik kan het niet meer aan', 'signal-ouder-overbelast'],
	['alleen thuis', 'signal-alleen-thuis'],
	['van school gehaald', 'signal-van-school-gehaald'],
	['ze moet trouwen', 'signal-huwelijksdwang'],
	['besnijdenis', 'route-bijzondere-risicos-genitale-verminking'],
	['bewijs nodig', 'claim-m01'],
	['meldplicht', 'norm-geen-meldplicht'],
	['toestemming ouders', 'law-meldrecht'],
	['geheim beloven', 'claim-m07'],
	['kleur blauwe plek', 'part-nooit'],
	['kleur blauwe plek', 'claim-m11'],
	['anoniem melden', 'part-anoniem'],
	['ouders dossier inzien', 'topic-vastleggen-waar'],
	['uit huis geplaatst', 'claim-m29'],
	['uithuisplaatsing', 'part-na-een-melding'],
	['strafbaar als ik het mis heb', 'claim-m34'],
	['leerling is 18', 'topic-vanaf-zestien-vanaf-achttien'],
	['vechtscheiding', 'form-complexe-scheiding'],
	['vechtscheidng', 'signal-complexe-scheiding'],
	['munchhausen', 'form-kmdf'],
	['verwaarlozing', 'form-lichamelijke-verwaarlozing'],
	['verwaarlosing', 'signals-verwaarlozing'],
	['partnergeweld', 'form-partnergeweld'],
	['loverboy', 'route-bijzondere-risicos-uitbuiting'],
	['collega zit aan leerling', 'route-medewerker'],
	['appgroep naaktfoto', 'signal-afpersing-naaktbeelden'],
	['moet ik ouders vertellen', 'topic-ouders-vertellen'],
	['hoe vaak komt het voor', 'figures'],
	['hulp', 'page-hulp'],
	['ouder komt dronken ophalen', 'need-ophalen'],
	['archipelvlek', 'part-anders'],
	['terugkoppeling', 'term-terugkoppeling'],
	['iemand kijkt mee', 'part-verlaat']
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
