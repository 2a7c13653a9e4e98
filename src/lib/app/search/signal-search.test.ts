import { describe, expect, test } from 'vitest';
import { signalCategory } from '$lib/meldcode/signal-categories';
import { signals, type SignalId } from '$lib/meldcode/signals';
import { createSignalSearch } from './signal-search';

const search = createSignalSearch(
	signals.map(({ category, ...signal }) => ({ ...signal, kind: signalCategory(category).title }))
);

/** As teachers type: everyday words, in haste, with the slips of a phone. */
const typed: readonly (readonly [query: string, id: SignalId])[] = [
	['blauwe pleken', 'blauwe-plekken'],
	['blauw ook', 'blauwe-plekken'],
	['blauwe plek baby', 'blauwe-plek-bij-baby'],
	['hand afdruk', 'afdruk-in-de-huid'],
	['brantwond', 'brandwonden'],
	['hongerig', 'honger'],
	['broodtromel', 'geen-lunch'],
	['geen brood mee', 'geen-lunch'],
	['lege broottrommel', 'geen-lunch'],
	['stinkt', 'onverzorgd'],
	['ongewasen haar', 'onverzorgd'],
	['plast in broek', 'weer-onzindelijk'],
	['bedplasen', 'weer-onzindelijk'],
	['spijbeld', 'spijbelt'],
	['durft niet naar huiss', 'wil-niet-naar-huis'],
	['kind zegt niets meer', 'ineens-stiller'],
	['moeder ruikt naar drank', 'ouder-onder-invloed-bij-ophalen'],
	['vader dronken bij ophalen', 'ouder-onder-invloed-bij-ophalen'],
	['ze moet trouwen', 'huwelijksdwang'],
	['uitgehuwelijkd', 'huwelijksdwang'],
	['naaktfoto in appgroep', 'afpersing-naaktbeelden'],
	['sextortion', 'afpersing-naaktbeelden'],
	['snijt zichzelf', 'zelfbeschadiging'],
	['zelfmoort', 'suicidale-uitingen'],
	['wil dood', 'suicidale-uitingen'],
	['vegtscheiding', 'complexe-scheiding'],
	['papa slaat mama', 'vertelt-over-ruzie-thuis'],
	['gewurgt', 'keel-dichtgeknepen'],
	['keel dicht geknepen', 'keel-dichtgeknepen'],
	['loverboy', 'oudere-nieuwe-vriend'],
	['munchhausen', 'klachten-alleen-bij-ouder'],
	['Münchhausen by proxy', 'klachten-alleen-bij-ouder'],
	['besnijdenis vakantie', 'vgv-erna'],
	['doktertje spelen', 'speelt-seks-na'],
	['valt in slaap in de klas', 'oververmoeid'],
	['buikpein', 'vage-pijnklachten'],
	['tandards', 'slecht-gebit'],
	['pijn bij plassen', 'pijn-of-jeuk-onderlichaam'],
	['past op broertje en kookt', 'taken-te-zwaar'],
	['mag nooit iemand mee naar huis', 'niemand-mee-naar-huis'],
	['ouder komt niet op ouderavond', 'ouder-verschijnt-nooit'],
	['slaat andere kinderen', 'agressief'],
	['pikt eten', 'steelt'],
	['lange mouwen zomer', 'lange-mouwen-bij-warmte'],
	['thuis alleen in de nacht', 'alleen-thuis']
];

describe('the search in the signals', () => {
	test.each(typed)('Who types “%s” finds %s among the first three.', (query, id) => {
		expect(search(query)?.slice(0, 3)).toContain(id);
	});

	test('Every signal is found first or nearly first by its own label.', () => {
		for (const { id, label } of signals) expect(search(label)?.slice(0, 2), label).toContain(id);
	});

	test('Nothing typed, or only words that say nothing, is no search.', () => {
		for (const query of ['', '  ', 'het kind is', '?', 'a']) expect(search(query)).toBeNull();
	});

	test('Words that fit nothing find nothing.', () => {
		expect(search('kwantummechanica')).toEqual([]);
	});

	test('A word more that fits nothing does not hide what the others find.', () => {
		expect(search('kwantummechanica broodtrommel')?.[0]).toBe('geen-lunch');
	});

	test('A short word is not taken for the beginning of another.', () => {
		const found = search('moe') ?? [];
		expect(found.slice(0, 3)).toContain('oververmoeid');
		expect(found).not.toContain('parentificatie');
	});

	test('A word that is not finished yet finds what begins with it.', () => {
		expect(search('bro')).toContain('geen-lunch');
	});

	test('Accents and capitals make no difference.', () => {
		expect(search('SUÏCIDE')).toEqual(search('suicide'));
	});
});
