import type { KnownSource } from './sources';

/** What an answer leads to. Reporting is by phone; question 3 to 5 then go together with Veilig Thuis. */
export type WeighingLead =
	'question-2' | 'question-3' | 'question-4' | 'question-5' | 'advice' | 'report' | 'close';

export interface WeighingAnswer {
	readonly leadsTo: WeighingLead;
	readonly text: string;
}

export interface WeighingDoubt extends WeighingAnswer {
	/** Where it goes when advice has not taken the doubt away. */
	readonly stillInDoubt: WeighingLead;
	/** Only for question 2 the framework itself says what doubt means; the rest is our own rule. */
	readonly fromFramework: boolean;
}

/** One question of the afwegingskader, in our own words, after the version for education. */
export interface WeighingQuestion {
	readonly number: 1 | 2 | 3 | 4 | 5;
	readonly theme: string;
	readonly question: string;
	readonly yes: WeighingAnswer;
	readonly no: WeighingAnswer;
	readonly doubt: WeighingDoubt;
	readonly note?: string;
	readonly sources: readonly KnownSource[];
}

/**
 * Without a step: frameworks differ on whether the second question belongs to step 4 or 5, so the
 * order counts and the place is not taught.
 */
export const weighingQuestions: readonly WeighingQuestion[] = [
	{
		number: 1,
		theme: 'Vermoeden',
		question:
			'Hebben wij na de vorige stappen nog een vermoeden van (dreigend) huiselijk geweld of kindermishandeling?',
		yes: { leadsTo: 'question-2', text: 'Ga door naar vraag 2.' },
		no: {
			leadsTo: 'close',
			text: 'Sluit af en leg vast, ook dat het vermoeden weg is. Gewone hulp blijft mogelijk. Je kunt altijd opnieuw beginnen.'
		},
		doubt: {
			leadsTo: 'advice',
			stillInDoubt: 'question-2',
			fromFramework: false,
			text: 'Vraag Veilig Thuis om advies en weeg opnieuw. Blijft de twijfel, ga dan door naar vraag 2.'
		},
		sources: ['NJI-AFW', 'AFWM', 'HP-BO5', 'GGDZ']
	},
	{
		number: 2,
		theme: 'Veiligheid',
		question: 'Denken wij dat er acute of structurele onveiligheid is, of allebei?',
		yes: {
			leadsTo: 'report',
			text: 'Meld direct bij Veilig Thuis, telefonisch. Vraag 3, 4 en 5 bespreek je dan samen met Veilig Thuis. Is er nu gevaar: bel 112.'
		},
		no: { leadsTo: 'question-3', text: 'Ga door naar vraag 3.' },
		doubt: {
			leadsTo: 'report',
			stillInDoubt: 'report',
			fromFramework: true,
			text: 'Twijfel telt hier als ja. Meld direct bij Veilig Thuis, telefonisch.'
		},
		sources: ['HP-BO5', 'NJI-AFW', 'AFWM', 'VTGZ-MELD']
	},
	{
		number: 3,
		theme: 'Hulp',
		question:
			'Kunnen wij, of een partner met wie wij samenwerken, hulp geven of regelen die de dreiging wegneemt?',
		yes: { leadsTo: 'question-4', text: 'Ga door naar vraag 4.' },
		no: {
			leadsTo: 'report',
			text: 'Meld bij Veilig Thuis. Veilig Thuis beslist binnen vijf werkdagen en laat je dat weten.'
		},
		doubt: {
			leadsTo: 'advice',
			stillInDoubt: 'report',
			fromFramework: false,
			text: 'Vraag Veilig Thuis om advies en weeg opnieuw. Blijft de twijfel, meld dan.'
		},
		note: 'De leerkracht regelt die hulp niet alleen. Dat doet bijvoorbeeld de zorgcoördinator, de intern begeleider of een partner.',
		sources: ['HP-BO5', 'NJI-AFW', 'AFWM']
	},
	{
		number: 4,
		theme: 'Hulp aanvaarden',
		question: 'Nemen de betrokkenen deze hulp aan, en willen zij er zelf actief aan meewerken?',
		yes: { leadsTo: 'question-5', text: 'Start de hulp. Ga op de afgesproken tijd naar vraag 5.' },
		no: { leadsTo: 'report', text: 'Meld bij Veilig Thuis.' },
		doubt: {
			leadsTo: 'advice',
			stillInDoubt: 'report',
			fromFramework: false,
			text: 'Vraag Veilig Thuis om advies en weeg opnieuw. Blijft de twijfel, meld dan.'
		},
		note: 'Spreek af wanneer het effect merkbaar moet zijn. Wijs een casemanager aan (die houdt het overzicht), verdeel de taken en leg het vast.',
		sources: ['HP-BO5', 'NJI-AFW', 'AFWM']
	},
	{
		number: 5,
		theme: 'Resultaat',
		question:
			'Geeft de hulp binnen de afgesproken tijd wat nodig is voor veiligheid, welzijn en herstel van alle betrokkenen?',
		yes: {
			leadsTo: 'close',
			text: 'Sluit de hulp af. Leg vast hoe jullie de veiligheid van alle betrokkenen blijven volgen.'
		},
		no: { leadsTo: 'report', text: 'Meld (opnieuw) bij Veilig Thuis.' },
		doubt: {
			leadsTo: 'advice',
			stillInDoubt: 'report',
			fromFramework: false,
			text: 'Vraag Veilig Thuis om advies en weeg opnieuw. Blijft de twijfel, meld dan (opnieuw).'
		},
		note: 'Stopt de hulp of komt de onveiligheid terug? Wacht dan niet op de afgesproken datum.',
		sources: ['HP-BO5', 'NJI-AFW', 'AFWM', 'KNMG-5']
	}
];

/** Belongs with the questions wherever they are shown: what is ours, and what still has to be checked. */
export const weighingsNote =
	'De vragen staan hier in onze eigen woorden. Leg ze naast het afwegingskader van je eigen school. ' +
	'Dat twijfel als ja telt, zegt het kader bij vraag 2. ' +
	'Bij de andere vragen is het onze eigen regel: eerst advies, dan de veilige kant. ' +
	'Een aandachtsfunctionaris heeft die regel nog niet beoordeeld.';
