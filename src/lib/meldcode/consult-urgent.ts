import { must } from '$lib/shared/must';
import type { DecisionExit, DecisionOutcome } from './decision';
import { definitions } from './definitions';
import { reportingNorms } from './reporting-norms';

const afterTheCall: DecisionExit = {
	id: 'verder',
	text: 'Ik heb gebeld. Hoe verder?',
	to: 'over-wie-na-gevaar'
};

const keepsSafe = {
	texts: [
		'Zorg dat iemand bij het kind blijft die het vertrouwt.',
		'Vraag Veilig Thuis of het kind naar huis kan.',
		'Komt een ouder het kind halen en ben je bang? Houd contact en haal een collega erbij.',
		'Vraag Veilig Thuis wat je dan doet. Bij gevaar bel je 112.'
	],
	sources: [],
	isUnconfirmed: true
} as const;

const normOfSafety = must(
	reportingNorms.find(({ id }) => id === 'onveiligheid'),
	'the first norm is about safety'
);

/** What cannot wait: everything here comes before any other step. */
export const urgentOutcomes: readonly DecisionOutcome[] = [
	{
		id: 'bel-112',
		title: 'Bel nu 112',
		why: ['Bij levensgevaar of geweld dat bezig is, wacht je op niemand.'],
		youDo: [
			'Bel 112. Blijf bij het kind als dat veilig kan.',
			'Bel daarna Veilig Thuis, ook als directie of intern begeleider er niet is.',
			'Gaat het over een medewerker? Vertel het dan meteen aan bestuur of houder.',
			'Schrijf op wat je zag en deed, en vertel het de directie.'
		],
		youDoNot: [],
		firstSentence: { to: '112', sentence: 'Er is nu gevaar voor een kind. Wij zijn op …' },
		atHand: [],
		call: 'none',
		lines: ['noodnummer', 'veilig-thuis'],
		pages: ['acuut'],
		onward: afterTheCall,
		sources: ['VTGZ-MELD', 'HP-SO-ACUUT', 'HP-KO1', 'OWI-ZEDEN', 'BOINK']
	},
	{
		id: 'bel-nu',
		title: 'Bel nu Veilig Thuis',
		why: ['Je twijfelt of er nu gevaar is. Twijfel telt hier als ja.'],
		youDo: [
			'Bel direct, ook zonder directie of intern begeleider.',
			'Wordt het dreigend, of krijg je geen gehoor? Bel 112.',
			'Gaat het over een medewerker? Vertel het dan meteen aan bestuur of houder.',
			'Schrijf op wat je zag, hoorde en deed, en vertel het de directie.'
		],
		youDoNot: [],
		firstSentence: {
			to: 'Veilig Thuis',
			sentence: 'Ik weet niet of een kind nu veilig is. Daar wil ik meteen met u over praten.'
		},
		atHand: [
			'Je plaatsnaam: je wordt doorverbonden met je eigen regio.',
			'Wat je nu ziet en hoort.'
		],
		call: 'either',
		lines: ['veilig-thuis', 'noodnummer'],
		pages: ['acuut'],
		ownKnowledge: keepsSafe,
		onward: afterTheCall,
		sources: ['HP-BO5', 'HP-SO-ACUUT', 'VTGZ-MELD', 'RO-HG', 'AUG-VT', 'OWI-ZEDEN', 'BOINK']
	},
	{
		id: 'meld',
		title: 'Bel nu Veilig Thuis en meld',
		why: [
			normOfSafety.text,
			'Twijfel telt hier als ja, zegt het afwegingskader voor het onderwijs.',
			'Je hoeft niets te bewijzen. Onderzoek doen is aan Veilig Thuis.'
		],
		youDo: [
			'Is het acuut, wacht dan op niemand. Is er nu gevaar: bel 112.',
			'Speelt het al langer, zonder acuut gevaar? Bel vandaag, liefst samen met je aandachtsfunctionaris of directie.',
			'Meld aan de telefoon. Een mail of formulier is te langzaam als er haast is.',
			'Vertel ouders vooraf dat je meldt. Geeft dat gevaar, raakt het gezin uit beeld, of is er haast? Beslis dan met Veilig Thuis.',
			'Vertelde iemand het zelf, of gaat het om een bijzonder risico? Praat dan alleen zoals Veilig Thuis zegt.',
			'Blijf het kind steunen, kijken en vastleggen. Verandert er iets, bel dan opnieuw.'
		],
		youDoNot: [
			'Vraag geen toestemming aan de ouders: die is niet nodig.',
			'Wacht niet tot je het zeker weet.'
		],
		firstSentence: {
			to: 'Veilig Thuis',
			sentence:
				'Ik wil een melding doen. Ik denk dat een kind niet veilig is, en ik vertel u waarom.'
		},
		atHand: [
			'Wat je zelf zag en hoorde, wanneer en hoe vaak.',
			'Wie er in het gezin wonen, en wie er al helpt.',
			'Of de ouders van deze melding weten, en zo niet, waarom niet.'
		],
		call: 'report',
		lines: ['veilig-thuis', 'noodnummer'],
		pages: ['stap-5', 'acuut'],
		ownKnowledge: keepsSafe,
		sources: [
			...(['KNMG-5', 'HP-KZ', 'HP-BO5', 'NJI-KIND', 'DIDACTIEF', 'HP-SO-ACUUT'] as const),
			...([
				'VTGZ-MELD',
				'OG-ACTUEEL',
				'KLK-OUD',
				'MC-MELDEN',
				'AFWM',
				'AUGEO-STAP',
				'RTVU'
			] as const)
		]
	},
	{
		id: 'bel-na-vertellen',
		title: 'Bel Veilig Thuis, voordat je verder iets doet',
		why: [
			definitions.disclosure.meaning[1],
			'Wat er daarna gebeurt, bepaal je met Veilig Thuis. Bij twijfel is het een melding.'
		],
		youDo: [
			'Is er nu gevaar: bel 112.',
			'Luister rustig. Zeg dat het goed is dat het verteld is.',
			'Zeg eerlijk dat je anderen nodig hebt om te helpen, en wat je gaat doen.',
			'Bel vandaag nog Veilig Thuis, voor elk contact met de ouders.',
			'Vraag je aandachtsfunctionaris of directie erbij.',
			'Weeg samen met Veilig Thuis. Is er acute of structurele onveiligheid, of twijfel? Dan meld je.',
			'Is die er niet? Volg de gewone stappen, en praat alleen zoals Veilig Thuis adviseert.',
			'Schrijf op wat er gezegd is, en wat je deed.'
		],
		youDoNot: [
			'Vraag niet door en beloof geen geheimhouding.',
			'Zoek het niet eerst uit met de ouders.'
		],
		firstSentence: {
			to: 'Veilig Thuis',
			sentence:
				'Een leerling heeft mij iets verteld over wat er thuis gebeurt. Ik sprak nog niet met de ouders.'
		},
		atHand: [
			'De woorden van het kind, en wanneer het die zei.',
			'Wat je zelf zag en hoorde.',
			'Wie er in het gezin wonen.'
		],
		call: 'either',
		lines: ['veilig-thuis', 'noodnummer'],
		pages: ['acuut', 'stap-3'],
		ownKnowledge: keepsSafe,
		sources: ['AFWM', 'AUG-VT', 'SCHRIJF', 'KMOK', 'NJI-KIND', 'AUG-DISC', 'LERAAR24', 'HP-BO5']
	},
	{
		id: 'bel-voor-gesprek',
		title: 'Bel Veilig Thuis, vóór elk gesprek',
		why: ['Een gesprek kan hier iemand in gevaar brengen, of onderzoek van de politie schaden.'],
		youDo: [
			'Is er nu gevaar: bel 112.',
			'Bel vandaag nog Veilig Thuis en vraag om advies.',
			'Denk je dat het nu of de komende dagen misgaat? Zeg dat dan als eerste.',
			'Raadt Veilig Thuis een melding aan, dan meld je.',
			'Praat daarna alleen zoals Veilig Thuis adviseert, met leerling en met gezin.',
			'Is een leerling al in het buitenland achtergelaten? Bel ook het noodnummer van Buitenlandse Zaken.',
			'Schrijf op wat je zag, en waarom je met praten wacht.'
		],
		youDoNot: [
			'Bel of spreek de ouders niet eerst.',
			'Vraag een kind niet uit over mogelijk seksueel misbruik. Dat kan bewijs schaden.'
		],
		firstSentence: {
			to: 'Veilig Thuis',
			sentence:
				'Ik wil advies over een leerling, voordat ik met iemand in het gezin praat. Ik noem nog geen namen.'
		},
		atHand: [
			'Wat je zelf zag en hoorde, en wanneer.',
			'Wat je vreest, en of er een datum is, zoals een reis.',
			'Met wie er al gesproken is.'
		],
		call: 'either',
		lines: ['veilig-thuis', 'noodnummer', 'bz-nood'],
		pages: ['bijzondere-risicos', 'stap-3'],
		sources: [
			...(['AUGEO-STAP', 'VTU-HA', 'ZORGOOG', 'AVPK-PCF', 'RJ-STAP3', 'KMOK'] as const),
			...(['SIGKAART', 'VTNOG-ANON', 'BOZ-BZ', 'VTGZ-MELD'] as const)
		]
	}
];
