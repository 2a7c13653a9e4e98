import type { BruisePoint } from './bruise-advice';
import type { SourcedText } from './reporting-norms';

/** What a teacher does. The guideline's own chapter for schools was not read: see `unread`. */
export const bruiseConduct: readonly BruisePoint[] = [
	{
		id: 'opmerken',
		title: 'Opmerken',
		text: ['Kijk naar wat je vanzelf ziet: in de klas, buiten, bij gym.'],
		sources: ['HG-BP', 'NVK'],
		isUnconfirmed: true
	},
	{
		id: 'vragen',
		title: 'Open vragen',
		text: [
			'Stel het kind één gewone, open vraag, op een rustige plek. Stop als het kind stopt.',
			'Vraag de ouder hetzelfde, als dat veilig kan.'
		],
		sources: ['NVK', 'KMOK', 'NJI-KIND', 'SIGKAART']
	},
	{
		id: 'opschrijven',
		title: 'Opschrijven',
		text: ['Schrijf op wat je zag en hoorde, meteen en zonder conclusie.'],
		sources: ['HP-KO1', 'HARTEN3']
	},
	{
		id: 'overleggen',
		title: 'Dezelfde dag overleggen',
		text: ['Ga naar de aandachtsfunctionaris. Bel bij elke twijfel Veilig Thuis voor advies.'],
		sources: ['NVK', 'AUG-VT'],
		isUnconfirmed: true
	}
];

export const bruiseDonts: readonly BruisePoint[] = [
	{
		id: 'uitkleden',
		title: 'Niet onder kleren kijken',
		text: ['Laat een kind nooit iets uittrekken of optillen. Onderzoeken doet een arts.'],
		sources: [],
		isUnconfirmed: true
	},
	{
		id: 'foto',
		title: 'Geen foto maken',
		text: ['Ook niet voor het dossier. Beschrijf de plek in woorden.'],
		sources: [],
		isUnconfirmed: true
	},
	{
		id: 'uitvragen',
		title: 'Niet uitvragen en niets voorzeggen',
		text: ['Vraag dus niet: “Heeft papa dat gedaan?” Vraag ook niet naar het waarom.'],
		sources: ['NVK', 'NJI-KIND', 'AUGM10']
	},
	{
		id: 'wachten',
		title: 'Niet wachten of de plek wegtrekt',
		text: [
			'Vraag de ouders, als dat veilig kan, wanneer zij hem voor het eerst zagen.',
			'Bel dezelfde dag de jeugdarts.'
		],
		sources: ['HUIDHUIS', 'HUIDZ', 'ARCHIPEL', 'RCH', 'AAFP']
	}
];

/** What you write down, and an example of it about nobody. */
export const bruiseNote = {
	parts: [
		'de plaats op het lichaam, links of rechts',
		'de vorm en ongeveer hoe groot',
		'datum en tijd, en waar je het zag',
		'de uitleg van kind en ouder, letterlijk, tussen aanhalingstekens',
		'wie het nog meer zag'
	],
	example:
		'Dinsdag 9.10 uur, in de kring. Op de rechterwang een plek met drie strepen naast elkaar. Ik vroeg: “Ik zie iets op je wang. Wil je er iets over vertellen?” Antwoord: “Weet ik niet.” Ook gezien door de stagiair. Om 9.30 uur overlegd met de aandachtsfunctionaris.',
	sources: ['HP-KO1', 'HARTEN3', 'HP-UGM']
} as const satisfies {
	readonly parts: readonly string[];
	readonly example: string;
	readonly sources: readonly SourcedText['sources'][number][];
};

/** A first sentence, to somebody, and what to mind. */
export interface FirstSentence {
	readonly id: string;
	readonly to: string;
	readonly sentence: string;
	readonly mind: readonly string[];
	readonly sources: SourcedText['sources'];
}

export const firstSentences: readonly FirstSentence[] = [
	{
		id: 'kind',
		to: 'Tegen het kind',
		sentence: 'Ik zie een plek op je arm. Wil je er iets over vertellen?',
		mind: [
			'Niet in de kring, maar even apart. Geen antwoord is ook goed.',
			'Vertelt het kind over geweld? Luister, beloof geen geheim en bel dezelfde dag Veilig Thuis. Ga niet eerst naar de ouders.'
		],
		sources: ['NVK', 'KMOK', 'KLOKHUIS-R', 'AFWM', 'AUG-VT']
	},
	{
		id: 'ouder',
		to: 'Tegen de ouder',
		sentence: 'Ik zag vanmorgen een plek op de wang van uw kind. Wat weet u daarvan?',
		mind: [
			'Zeg wat je zag, en luister. Zeg niet wat je denkt dat er gebeurd is.',
			'Kan vragen gevaar geven voor het kind of voor iemand anders? Bel dan eerst Veilig Thuis.'
		],
		sources: ['SIGKAART', 'HP-AMW3', 'AUGEO-STAP']
	}
];

export const whomYouAsk: readonly BruisePoint[] = [
	{
		id: 'aandachtsfunctionaris',
		title: 'De aandachtsfunctionaris van je school',
		text: ['Dezelfde dag. Is die er niet, ga dan naar je intern begeleider of je directie.'],
		sources: ['HG-ONDERWIJS', 'LBBO']
	},
	{
		id: 'jeugdarts',
		title: 'De jeugdarts',
		text: ['De arts van de jeugdgezondheidszorg die bij je school hoort. Die denkt medisch mee.'],
		sources: ['ZORGOOG', 'CJGA']
	},
	{
		id: 'vertrouwensarts',
		title: 'De vertrouwensarts van Veilig Thuis',
		text: [
			'Bel Veilig Thuis, zonder namen te noemen, en vraag naar de vertrouwensarts.',
			'Bekijken wat een letsel kan betekenen heet letselduiding. Dat doet een deskundige, nooit de school.'
		],
		sources: ['VNG-VT', 'VTNOG-ANON', 'GGDZ']
	}
];

/** What we do not know, said where it matters. */
export const unread: SourcedText = {
	text: 'De richtlijn over blauwe plekken heeft een hoofdstuk voor scholen, met een stappenplan. Dat hoofdstuk hebben wij niet gezien. Vraag je jeugdarts wat erin staat.',
	sources: ['HG-BP', 'NVK']
};
