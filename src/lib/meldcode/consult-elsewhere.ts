import { placeAfter } from './consult-table';
import type { DecisionOutcome, OwnKnowledge } from './decision';

const listenOnly = 'Luister naar het kind. Vraag niet uit en beloof geen geheimhouding.';
const danger = 'Is er nu gevaar: bel 112.';
const rulesMove = 'De regels veranderen. Controleer de actuele regels op onderwijsinspectie.nl.';

const leaveItToThem: OwnKnowledge = {
	texts: [
		'Onderzoek het niet zelf, en spreek je collega er niet op aan.',
		'Laat aan het bestuur of de houder over wie het ouders en team vertelt.'
	],
	sources: [],
	isUnconfirmed: true
};

const toTheBoard = {
	to: 'het bestuur',
	sentence: 'Ik moet je direct iets vertellen over een medewerker en een leerling.'
};

const whatYouKnow = ['Wat je zelf zag en hoorde, en wanneer.', 'Wie er nog meer van weet.'];

/** About staff the Meldcode does not apply: other people are told first, and at once. */
export const staffOutcomes: readonly DecisionOutcome[] = [
	{
		id: 'medewerker-onderwijs',
		title: 'Vertel het meteen aan het bestuur',
		why: [
			'Over een medewerker gaat de Meldcode niet. Hier geldt een eigen plicht.',
			'Je vertelt het rechtstreeks: alleen je teamleider inlichten is niet genoeg.'
		],
		youDo: [
			danger,
			'Vertel het vandaag nog rechtstreeks aan het bestuur.',
			listenOnly,
			'Bij een mogelijk seksueel misdrijf overlegt het bestuur meteen met de vertrouwensinspecteur.',
			'Is er een redelijk vermoeden van een seksueel misdrijf tegen een minderjarige leerling? Dan doet het bestuur aangifte.',
			'Ander geweld, of een meerderjarige student? Ga ook meteen naar leiding of bestuur.',
			'De vertrouwensinspecteur denkt dan mee. Is het een misdrijf, ga dan naar de politie.',
			rulesMove
		],
		youDoNot: [],
		firstSentence: toTheBoard,
		atHand: whatYouKnow,
		call: 'none',
		lines: ['vertrouwensinspecteur', 'politie', 'noodnummer'],
		pages: ['medewerker'],
		ownKnowledge: {
			...leaveItToThem,
			// For education no page says what to do then.
			texts: [
				...leaveItToThem.texts,
				'Is het bestuur zelf betrokken, of doet het niets? Bel de vertrouwensinspecteur, en bij een misdrijf de politie.'
			]
		},
		sources: ['OWI-ZEDEN', 'OWI-VRAAG', 'RO-ZEDEN', 'SEKSMD', 'REVIUS', 'BRINK', 'KMOK', 'NJI-KIND']
	},
	{
		id: 'medewerker-kinderopvang',
		title: 'Vertel het meteen aan de houder',
		why: [
			'Over een medewerker gaat de Meldcode niet. Hier geldt een eigen meldplicht.',
			'Die geldt voor iedereen die er werkt: ook stagiairs, vrijwilligers, chauffeurs en gastouders.'
		],
		youDo: [
			danger,
			'Vertel het vandaag nog rechtstreeks aan de houder.',
			listenOnly,
			'De houder overlegt meteen met de vertrouwensinspecteur, bij een seksueel misdrijf en bij geweld.',
			'Is er een redelijk vermoeden? Dan doet de houder aangifte.',
			'Is de houder zelf verdacht? Dan doe jij aangifte. De vertrouwensinspecteur denkt mee.',
			rulesMove
		],
		youDoNot: [],
		firstSentence: {
			to: 'de houder',
			sentence: 'Ik moet je direct iets vertellen over een medewerker en een kind.'
		},
		atHand: whatYouKnow,
		call: 'none',
		lines: ['vertrouwensinspecteur', 'politie', 'noodnummer'],
		pages: ['medewerker'],
		ownKnowledge: leaveItToThem,
		sources: ['BOINK', 'KLK', 'PICO', 'PEDDIG-VI', 'NU-KO22', 'KMOK', 'NJI-KIND']
	},
	{
		id: 'medewerker-jeugdhulp',
		title: 'Vertel het meteen aan je leiding',
		why: [
			'Over een medewerker gaat de Meldcode niet.',
			'De jeugdhulpaanbieder moet geweld in de zorg meteen melden bij de inspectie voor de zorg (IGJ).'
		],
		youDo: [
			danger,
			listenOnly,
			'Vertel het vandaag nog aan je leiding.',
			'Je organisatie meldt bij de IGJ. Een leidraad uit 2018 maakt daarvan: binnen drie werkdagen.'
		],
		youDoNot: [],
		firstSentence: {
			to: 'je leiding',
			sentence: 'Ik moet je direct iets vertellen over een medewerker en een kind.'
		},
		atHand: whatYouKnow,
		call: 'none',
		lines: ['politie', 'noodnummer'],
		pages: ['medewerker'],
		ownKnowledge: {
			...leaveItToThem,
			texts: ['Dat je het als eerste aan je leiding vertelt.', ...leaveItToThem.texts]
		},
		sources: ['IGJ-1', 'IGJ-2', 'IGJ-3', 'KMOK', 'NJI-KIND']
	},
	{
		id: 'medewerker-en-thuis',
		title: 'Bel het bestuur en Veilig Thuis, allebei meteen',
		why: [
			'Over een medewerker hoort het bestuur het direct, in de kinderopvang de houder.',
			'Over thuis bel je Veilig Thuis. Het een vervangt het ander niet.'
		],
		youDo: [
			danger,
			'Vertel het meteen aan bestuur of houder, in de jeugdhulp aan je leiding.',
			'Bel vandaag ook Veilig Thuis over thuis, nog voor contact met de ouders.',
			'Weeg samen met Veilig Thuis. Is er acute of structurele onveiligheid, of twijfel? Dan meld je.',
			'Is die er niet? Volg de gewone stappen, en praat alleen zoals Veilig Thuis adviseert.',
			listenOnly,
			rulesMove
		],
		youDoNot: ['Zoek het niet eerst uit met de ouders.'],
		firstSentence: {
			to: 'Veilig Thuis',
			sentence:
				'Ik maak me zorgen over een leerling. Het gaat misschien over thuis en over een medewerker.'
		},
		atHand: whatYouKnow,
		call: 'either',
		lines: ['veilig-thuis', 'vertrouwensinspecteur', 'politie', 'noodnummer'],
		pages: ['medewerker', 'acuut'],
		ownKnowledge: leaveItToThem,
		sources: ['OWI-ZEDEN', 'BOINK', 'KLK', 'IGJ-1', 'AFWM', 'AUG-VT', 'HP-BO5', 'KMOK', 'NJI-KIND']
	}
];

/** Between pupils, or by somebody with no tie to home: the school's own policy, and other doors. */
export const outsideOutcome: DecisionOutcome = {
	id: 'buiten-thuis',
	title: 'Ga naar je leiding: hier geldt een andere weg',
	why: [
		'De Meldcode gaat over thuis, en over mensen van wie iemand afhankelijk is.',
		'Wat daarbuiten gebeurt, vraagt net zo goed om handelen.'
	],
	youDo: [
		danger,
		'Vertel het vandaag nog aan je leiding of bestuur.',
		'Tussen leerlingen: volg het veiligheidsbeleid of antipestbeleid van je school.',
		'Is het seksueel? De vertrouwensinspecteur denkt mee. Is het een misdrijf, ga dan naar de politie.',
		'Tussen kinderen in de kinderopvang: volg de route “kinderen onderling” van het protocol.',
		'Online afpersing of gedeelde beelden: steun de leerling zonder verwijt. Schakel politie en Helpwanted in.',
		'Vertel het ouders samen met de leerling. Kan dat onveilig zijn? Bel dan eerst Veilig Thuis.',
		'Verzuim gaat naar leerplicht.',
		'Een conflict over ondersteuning gaat naar de klachtenroute of het samenwerkingsverband.'
	],
	youDoNot: ['Betaal een afperser niet.', 'Gebruik een melding nooit om druk te zetten.'],
	firstSentence: {
		to: 'je leiding',
		sentence: 'Er is iets gebeurd met een leerling, buiten thuis. Ik wil het nu met je bespreken.'
	},
	atHand: whatYouKnow,
	call: 'none',
	lines: ['vertrouwensinspecteur', 'helpwanted', 'politie', 'veilig-thuis', 'noodnummer'],
	pages: ['leerlingen-onderling'],
	ownKnowledge: {
		texts: [
			'Bekijk, bewaar en verstuur geen beelden.',
			'Gaat het over een trainer of een vereniging? Overleg met je directie.',
			'Vraag dan de politie of Veilig Thuis om advies.'
		],
		sources: [],
		isUnconfirmed: true
	},
	onward: {
		id: 'toch-thuis',
		text: 'Er blijft zorg over thuis, of ik twijfel daarover',
		to: placeAfter('other-still-worry', 'yes')
	},
	sources: [
		...(['OWI-VRAAG', 'GO', 'PEDDIG-VI', 'BOINK', 'NYSINGH', 'STOPPEST', 'OBR-HW'] as const),
		...(['NOS-SEXT', 'LKHA-EER', 'NJI-VERZUIM', 'INGRADO', 'BALANS'] as const)
	]
};
