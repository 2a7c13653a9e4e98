import { describe, expect, it } from 'vitest';
import { problemsAfter } from './fixtures/parse-problems';

const oneEdit = [
	{
		title: 'a first moment that is not there',
		edit: ['start: kring', 'start: krang'],
		problem: {
			below: 0,
			place: 'veld start',
			what: 'er is geen moment met de naam “krang”',
			remedy: 'Bedoel je “kring”?'
		}
	},
	{
		title: 'a target that is not there',
		edit: ['to: overleg', 'to: nergens'],
		problem: {
			below: 0,
			place: 'moment kring, keuze kijken, veld to',
			what: 'er is geen moment of afloop met de naam “nergens”',
			remedy: 'Kijk of de naam goed is geschreven.'
		}
	},
	{
		title: 'a target in a list that is not there',
		edit: ['- { to: wegen }', '- { to: wege }'],
		problem: {
			below: 0,
			place: 'moment ouders, keuze oordeel, doel 2, veld to',
			what: 'er is geen moment of afloop met de naam “wege”',
			remedy: 'Bedoel je “wegen”?'
		}
	},
	{
		title: 'a last target with a condition',
		edit: ['- { to: wegen }', '- { to: wegen, when: { day: { min: 2 } } }'],
		problem: {
			below: 0,
			place: 'moment ouders, keuze oordeel, doel 2, veld when',
			what: 'het laatste doel heeft een voorwaarde',
			remedy: 'Zet er een doel zonder when onder, voor wanneer niets anders geldt.'
		}
	},
	{
		title: 'a target that hides the ones after it',
		edit: ['to: overleg', 'to: [{ to: overleg }, { to: kind }]'],
		problem: {
			below: 0,
			place: 'moment kring, keuze kijken, doel 1',
			what: 'na dit doel zonder voorwaarde komt geen doel meer aan de beurt',
			remedy: 'Zet het doel zonder when als laatste.'
		}
	},
	{
		title: 'an emergency that leads to no moment',
		edit: ['emergency: acuut', 'emergency: veilig'],
		problem: {
			below: 0,
			place: 'moment hek, veld emergency',
			what: 'er is geen moment met de naam “veilig”',
			remedy: 'Kijk of de naam goed is geschreven.'
		}
	},
	{
		title: 'an emergency that leads to a moment without danger',
		edit: ['emergency: acuut', 'emergency: kring'],
		problem: {
			below: 0,
			place: 'moment hek, veld emergency',
			what: 'het moment “kring” is niet acute',
			remedy: 'Verwijs naar een moment met stage: acute.'
		}
	},
	{
		title: 'two choices of one moment with the same name',
		edit: ['id: wachten', 'id: kijken'],
		problem: {
			below: 0,
			place: 'moment kring, keuze kijken, veld id',
			what: 'er is al een keuze in dit moment met de naam “kijken”',
			remedy: 'Geef een van de twee een eigen naam.'
		}
	},
	{
		title: 'two lines with the same name, however far apart',
		edit: ['id: veilig-vt-1', 'id: kring-1'],
		problem: {
			below: 0,
			place: 'afloop veilig, veld veiligThuis, regel kring-1, veld id',
			what: 'er is al een regel met de naam “kring-1”',
			remedy: 'Geef een van de twee een eigen naam.'
		}
	},
	{
		title: 'a mark that belongs to no observation of the moment',
		edit: ['[moe is](moe)', '[moe](moe) en [stil](hek-slaan) is'],
		problem: {
			below: 0,
			place: 'moment kring, regel kring-2, veld text',
			what: 'het merkteken “hek-slaan” hoort bij geen waarneming van dit moment',
			remedy: 'Zet de waarneming onder observations van dit moment, of haal het merkteken weg.'
		}
	},
	{
		title: 'an observation that is marked twice',
		edit: ['[moe is](moe)', '[moe is](moe) en [laat](te-laat)'],
		problem: {
			below: 0,
			place: 'moment kring, regel kring-2, veld text',
			what: 'de waarneming “te-laat” is in dit moment al gemerkt',
			remedy: 'Merk een waarneming één keer; geef een tweede een eigen naam.'
		}
	},
	{
		title: 'an observation that is not marked',
		edit: ['[moe is](moe)', 'moe is'],
		problem: {
			below: 3,
			place: 'moment kring, waarneming moe',
			what: 'de waarneming “moe” staat nergens in de tekst',
			remedy: 'Merk de woorden in de tekst: [woorden](moe).'
		}
	},
	{
		title: 'a mark where nothing can be ticked',
		edit: ['text: Hij komt elke dag te laat.', "text: 'Hij [komt](moe) te laat.'"],
		problem: {
			below: 0,
			place: 'moment kring, keuze kijken, regel kring-a1, veld text',
			what: 'hier kan de lezer niets aanvinken: “moe”',
			remedy: 'Haal het merkteken weg; alleen in de tekst van een moment valt iets op te merken.'
		}
	},
	{
		title: 'a flag that is not declared',
		edit: [
			'set: [gemeld] }\n        to: hulp\n  - id: niet',
			'set: [gemelt] }\n        to: hulp\n  - id: niet'
		],
		problem: {
			below: 0,
			place: 'moment melden, keuze later-melden, veld effects, vlag 1',
			what: 'de vlag “gemelt” staat niet bovenaan onder flags',
			remedy: 'Bedoel je “gemeld”?'
		}
	},
	{
		title: 'a flag that is declared twice',
		edit: ['flags: [gemeld]', 'flags: [gemeld, gemeld]'],
		problem: {
			below: 0,
			place: 'vlag 2',
			what: 'de vlag “gemeld” staat er twee keer',
			remedy: 'Haal er een weg.'
		}
	},
	{
		title: 'a condition on a background that is not there',
		edit: ['truth: [rouw, hond]', 'truth: [rouw, hont]'],
		problem: {
			below: 0,
			place: 'moment wegen, regel wegen-3, veld when, achtergrond 2',
			what: 'er is geen achtergrond met de naam “hont”',
			remedy: 'Bedoel je “hond”?'
		}
	},
	{
		title: 'advice that is missing for a step in use',
		edit: [
			'  - stage: acute\n    title: Veilig Thuis denkt mee\n    text:\n      - { id: advies-6a, text: Bij direct gevaar bel je 112. }\n',
			''
		],
		problem: {
			below: -21,
			place: 'veld advice',
			what: 'er is geen advies voor acute',
			remedy: 'Zet er een blok met “stage: acute” bij: om advies vragen kan overal.'
		}
	},
	{
		title: 'a decision outside step 5',
		edit: ['weighs: [1]', 'decides: report'],
		problem: {
			below: 0,
			place: 'moment wegen, veld decides',
			what: '“report” is een beslissing van stap 5, en dit moment speelt niet in stap 5',
			remedy: 'Zet hier stage: 5, of haal decides weg.'
		}
	},
	{
		title: 'advice that depends on the background',
		edit: ['text: Weeg niet alleen. }', 'text: Weeg niet alleen., when: { truth: [rouw] } }'],
		problem: {
			below: 0,
			place: 'advies bij stap 4, regel advies-4a, veld when, veld truth',
			what: 'advies mag niet van de achtergrond afhangen',
			remedy: 'Haal truth weg: Veilig Thuis weet alleen wat jij vertelt.'
		}
	},
	{
		title: 'a source that is not in the register',
		edit: ['[LBBO]', '[geen-bron]'],
		problem: {
			below: 0,
			place: 'moment overleg, keuze samen-verder, bron 1',
			what: 'de bron “geen-bron” staat niet in het register',
			remedy: 'Kies een sleutel uit src/lib/meldcode/sources.ts, letter voor letter.'
		}
	},
	{
		title: 'a source under Veilig Thuis that is not in the register',
		edit: ['sources: [GGDZ]\n  - id: zonder-melding', 'sources: [ggdz]\n  - id: zonder-melding'],
		problem: {
			below: 0,
			place: 'afloop melding, veld veiligThuis, bron 1',
			what: 'de bron “ggdz” staat niet in het register',
			remedy: 'Kies een sleutel uit src/lib/meldcode/sources.ts, letter voor letter.'
		}
	}
] as const;

describe('checkReferences', () => {
	it.each(oneEdit)('finds $title', ({ edit: [from, to], problem }) => {
		expect(problemsAfter(from, to)).toEqual([problem]);
	});

	it('finds a flag that is neither set nor read', () => {
		expect(problemsAfter('flags: [gemeld]', 'flags: [gemeld, vergeten]')).toEqual([
			{
				below: 0,
				place: 'vlag 2',
				what: 'de vlag “vergeten” wordt nergens gezet',
				remedy: 'Gebruik hem in effects: {set: […]} van een keuze, of haal hem weg.'
			},
			{
				below: 0,
				place: 'vlag 2',
				what: 'de vlag “vergeten” wordt nergens gelezen',
				remedy: 'Gebruik hem in een voorwaarde (when), of haal hem weg.'
			}
		]);
	});

	it('finds a second moment, ending or background with the same name', () => {
		const said = (from: string, to: string) =>
			problemsAfter(from, to).map(({ place, what }) => `${place}: ${what}`);
		expect(said('  - id: overleg\n', '  - id: kring\n')).toContain(
			'moment kring, veld id: er is al een moment of afloop met de naam “kring”'
		);
		expect(said('  - id: melding\n', '  - id: hulp\n')).toContain(
			'afloop hulp, veld id: er is al een moment of afloop met de naam “hulp”'
		);
		expect(said('  - id: rouw\n', '  - id: hond\n')).toContain(
			'achtergrond hond, veld id: er is al een achtergrond met de naam “hond”'
		);
	});

	it('finds a second observation with the same name, in another moment too', () => {
		const said = problemsAfter('id: hek-slaan,', 'id: moe,').map(({ what }) => what);
		expect(said).toContain('er is al een waarneming met de naam “moe”');
	});

	it('keeps the name by which the player finds its way back', () => {
		const said = problemsAfter('  - id: melding\n', '  - id: resume\n');
		expect(said).toContainEqual({
			below: 0,
			place: 'afloop resume, veld id',
			what: 'de naam “resume” is al in gebruik door de speler',
			remedy: 'Kies een andere naam.'
		});
	});

	it('finds a second advice for a step, and advice for a step that is not in use', () => {
		const extra =
			'\n  - stage: 5\n    title: Nog een keer\n    text: [{ id: nog, text: Bel. }]\nscenes:';
		expect(problemsAfter('\nscenes:', extra)).toEqual([
			{
				below: 1,
				place: 'advies bij stap 5, veld stage',
				what: 'er is al een advies voor “5”',
				remedy: 'Voeg de twee samen.'
			}
		]);
		const said = problemsAfter('stage: 4\n    time', 'stage: 3\n    time');
		expect(said).toEqual([
			{
				below: -236,
				place: 'advies bij stap 4, veld stage',
				what: 'geen moment speelt in “4”',
				remedy: 'Haal dit advies weg, of geef het de stap van een moment.'
			}
		]);
	});
});
