import type { DecisionOutcome } from './decision';

const together = 'Misschien ook. Vraag 3, 4 en 5 bespreek je samen met Veilig Thuis.';

const report = {
	youDoNot: ['Vraag geen toestemming aan de ouders: die is niet nodig.'],
	firstSentence: {
		to: 'Veilig Thuis',
		sentence: 'Wij willen een melding doen. Ik vertel u wat wij zagen en hoe wij hebben gewogen.'
	},
	atHand: [
		'Wat jullie zelf zagen en hoorden, wanneer en hoe vaak.',
		'Hoe jullie de vijf vragen beantwoordden.',
		'Of de ouders van deze melding weten, en zo niet, waarom niet.'
	],
	call: 'report',
	lines: ['veilig-thuis', 'noodnummer']
} as const;

const keepOn = 'Blijf het kind steunen, kijken en vastleggen. Verandert er iets, bel dan opnieuw.';

const afterReporting = [
	'Vertel ouders vooraf dat jullie melden. Geeft dat gevaar, raakt het gezin uit beeld, of is er haast? Beslis dan met Veilig Thuis.',
	'Vertelde iemand het zelf, of gaat het om een bijzonder risico? Praat dan alleen zoals Veilig Thuis zegt.',
	keepOn
] as const;

/** Where weighing ends. Both decisions of the last step are answered in each. */
export const weighingOutcomes: readonly DecisionOutcome[] = [
	{
		...report,
		id: 'acuut-bel-112',
		title: 'Bel nu 112, en meld daarna bij Veilig Thuis',
		why: ['Bij levensgevaar of geweld dat bezig is, weeg je niet verder.'],
		youDo: [
			'Bel 112. Blijf bij het kind als dat veilig kan.',
			'Bel daarna Veilig Thuis en meld. Wacht niet op directie of intern begeleider.',
			'Schrijf op wat je zag en deed, en vertel het de directie.',
			'Licht de ouders niet eerst in. Beslis met Veilig Thuis wanneer zij het horen.',
			keepOn
		],
		decisions: { report: 'Ja, meteen na 112.', help: together },
		pages: ['acuut', 'stap-5'],
		sources: ['VTGZ-MELD', 'HP-SO-ACUUT', 'HP-BO5', 'AFWM', 'OG-ACTUEEL', 'KLK-OUD', 'MC-MELDEN']
	},
	{
		...report,
		id: 'meld',
		title: 'Meld bij Veilig Thuis',
		why: [
			'Er is onveiligheid of twijfel daarover, of hulp alleen is niet genoeg.',
			'Dan is melden de professionele norm.'
		],
		youDo: [
			'Bel Veilig Thuis. Is het acuut, wacht dan op niemand; bij gevaar bel je 112.',
			'Bespreek met Veilig Thuis welke hulp jullie zelf willen geven.',
			'Schrijf op wat jullie besloten, en waarom.',
			...afterReporting
		],
		decisions: { report: 'Ja. Meld aan de telefoon.', help: together },
		pages: ['stap-5', 'veilig-thuis'],
		sources: [
			...(['HP-BO5', 'KNMG-5', 'HP-KZ', 'NJI-AFW', 'AFWM', 'MOETD', 'HP-SO-ACUUT'] as const),
			...(['VTGZ-MELD', 'OG-ACTUEEL', 'KLK-OUD', 'MC-MELDEN', 'RTVU'] as const)
		]
	},
	{
		...report,
		id: 'meld-opnieuw',
		title: 'Meld bij Veilig Thuis, ook als dat al eens gebeurde',
		why: ['Er is hulp, maar die geeft niet genoeg veiligheid of herstel.'],
		youDo: [
			'Bel Veilig Thuis. Wacht niet op een volgende afspraak.',
			'Zeg welke hulp er was, en wat die wel en niet bracht.',
			'Schrijf op wat jullie besloten, en waarom.',
			...afterReporting
		],
		decisions: { report: 'Ja, opnieuw als jullie al eerder meldden.', help: together },
		pages: ['stap-5', 'veilig-thuis'],
		sources: ['HP-BO5', 'NJI-AFW', 'KNMG-5', 'VTGZ-MELD', 'OG-ACTUEEL', 'KLK-OUD', 'MC-MELDEN']
	},
	{
		id: 'start-hulp',
		title: 'Start de hulp, en spreek af wanneer je weer weegt',
		why: ['Er is hulp die de dreiging kan wegnemen, en de betrokkenen willen die.'],
		youDo: [
			'Leg vast binnen welke tijd het effect merkbaar moet zijn.',
			'Wijs een casemanager aan, en verdeel rollen en taken.',
			'Prik de dag waarop jullie vraag 5 stellen.',
			'Wordt het onveiliger of stopt de hulp? Wacht niet op die dag: weeg opnieuw of bel Veilig Thuis.'
		],
		youDoNot: ['Laat de hulp niet over aan de leerkracht alleen.'],
		atHand: [],
		decisions: {
			report: 'Nu niet. Wel zodra het onveilig wordt of de hulp stopt.',
			help: 'Ja. Die hulp begint nu.'
		},
		call: 'none',
		lines: ['veilig-thuis'],
		pages: ['stap-5'],
		onward: { id: 'tijd-voorbij', text: 'De afgesproken tijd is voorbij', to: 'vraag-5' },
		sources: ['HP-BO5', 'NJI-AFW', 'AFWM']
	},
	{
		id: 'sluit-af',
		title: 'Sluit af, leg vast en blijf kijken',
		why: ['Na de vorige stappen is er geen vermoeden meer.'],
		youDo: [
			'Schrijf op waarom het vermoeden weg is.',
			'Geef of regel gewone steun als die helpt.',
			'Komt de zorg terug? Begin dan opnieuw. Dat kan altijd.'
		],
		youDoNot: [],
		atHand: [],
		decisions: { report: 'Nee, nu niet.', help: 'Gewone steun of hulp blijft mogelijk.' },
		call: 'none',
		lines: ['veilig-thuis'],
		pages: ['stap-1'],
		sources: ['NJI-AFW', 'AFWM', 'KNMG-5']
	},
	{
		id: 'rond-hulp-af',
		title: 'Rond de hulp af, en blijf de veiligheid volgen',
		why: ['De hulp gaf binnen de afgesproken tijd wat nodig was.'],
		youDo: [
			'Leg vast hoe jullie de veiligheid van iedereen blijven volgen.',
			'Spreek af wie dat doet, en tot wanneer.',
			'Komt de onveiligheid terug? Meld dan bij Veilig Thuis.'
		],
		youDoNot: [],
		atHand: [],
		decisions: {
			report: 'Nee, nu niet. Wel als de onveiligheid terugkomt.',
			help: 'De afgesproken hulp is klaar. Gewone steun blijft.'
		},
		call: 'none',
		lines: ['veilig-thuis'],
		pages: ['stap-1'],
		sources: ['HP-BO5', 'NJI-AFW', 'KNMG-5']
	}
];
