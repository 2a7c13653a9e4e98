import { neverConcludeFrom } from '$lib/meldcode/bruise-advice';
import { notAfterReport } from '$lib/meldcode/after-report';
import { anonymity } from '$lib/meldcode/consulting';
import type { Entry } from '../search-entry';

/** Parts of pages that one looks for by themselves, by page. */
const parts = {
	'/meldcode/blauwe-plekken': [
		{
			hash: 'kijken',
			title: 'Blauwe plekken: kijken, niet onderzoeken',
			text: 'Wat je doet en wat je niet doet als je een plek ziet.'
		},
		{
			hash: 'plaats',
			title: 'Blauwe plekken: waar zit de plek?',
			text: 'Wat per plaats op het lichaam bekend is, van hoofd tot voeten.'
		},
		{
			hash: 'dokter',
			title: 'Blauwe plekken: altijd een arts, dezelfde dag',
			text: 'Bij een baby, een herkenbare vorm, of meer plekken zonder uitleg die past.'
		},
		{
			hash: 'anders',
			title: 'Blauwe plekken: wat het ook kan zijn',
			text: 'Spelen en vallen, een archipelvlek, of iets anders aan huid of bloed.'
		},
		{
			hash: 'nooit',
			title: 'Blauwe plekken: waaruit je nooit iets afleidt',
			text: neverConcludeFrom
				.slice(0, 2)
				.map(({ title, text }) => `${title}: ${text.join(' ')}`)
				.join(' ')
		},
		{
			hash: 'zin',
			title: 'Blauwe plekken: de eerste zin',
			text: 'Wat je zegt tegen het kind, en tegen de ouder als dat veilig kan.'
		},
		{
			hash: 'opschrijven-hoe',
			title: 'Blauwe plekken: wat je opschrijft',
			text: 'Plaats, vorm, grootte, tijd en de letterlijke uitleg. Met een voorbeeld.'
		}
	],
	'/meldcode/veilig-thuis': [
		{
			hash: 'wie-bel-ik',
			title: 'Wie bel ik?',
			text: 'Hoogstens zes vragen, en je weet wie je belt. Bij gevaar: bel 112.'
		},
		{
			hash: 'advies-of-melding',
			title: 'Advies of melding: het verschil',
			text: 'Bij advies noem je geen namen van het gezin, en blijf jij aan zet.'
		},
		{
			hash: 'voorbereiden',
			title: 'Het gesprek met Veilig Thuis voorbereiden',
			text: 'Wat je klaarlegt, en wat je gevraagd wordt. Is er haast? Bel dan eerst.'
		},
		{
			hash: 'na-een-melding',
			title: 'Wat er na een melding gebeurt',
			text: notAfterReport.texts[0]
		},
		{ hash: 'anoniem', title: 'Kan het anoniem?', text: `${anonymity.advice} ${anonymity.report}` },
		{
			hash: 'ouders',
			title: 'Weten de ouders dat je meldt?',
			text: 'Openheid is de regel, tenzij dat gevaar geeft. Beslis dat met Veilig Thuis.'
		},
		{
			hash: 'bereiken',
			title: 'Hoe je Veilig Thuis bereikt',
			text: 'Het nummer, de uren en hoe je in je eigen regio uitkomt.'
		}
	],
	'/hulp': [
		{
			hash: 'na-een-casus',
			title: 'Voor jezelf, na een casus',
			text: 'Als een verhaal dichtbij komt, of je niet loslaat.'
		},
		{
			hash: 'wat-het-met-je-doet',
			title: 'Wat zorgen over een kind met je doen',
			text: 'Ongeloof, boosheid, angst om het mis te hebben. En waarom je niet wacht.'
		}
	],
	'/over': [
		{
			hash: 'wissen',
			title: 'Alles wissen van dit apparaat',
			text: 'Wat je browser bewaart, en hoe je het weghaalt.'
		},
		{
			hash: 'verlaat',
			title: 'Wat “Verlaat deze site” doet',
			text: 'Wat de knop wel en niet doet als er iemand meekijkt.'
		},
		{
			hash: 'toegankelijk',
			title: 'Toegankelijkheid',
			text: 'Waarop de site is gecontroleerd, en wat mensen nog niet hebben getest.'
		}
	]
} as const;

export const partEntries = (): readonly Entry[] => [
	...partsOf('/meldcode/blauwe-plekken'),
	...partsOf('/meldcode/veilig-thuis'),
	...partsOf('/hulp'),
	...partsOf('/over')
];

function partsOf(path: keyof typeof parts): readonly Entry[] {
	return parts[path].map((part) => ({
		id: `part-${part.hash}`,
		kind: 'topic',
		path,
		...part
	}));
}
