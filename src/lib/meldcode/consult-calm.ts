import type { DecisionOutcome } from './decision';

/** No danger and no special risk: what one does then, and always does something. */
export const calmOutcomes: readonly DecisionOutcome[] = [
	{
		id: 'vraag-advies',
		title: 'Vraag Veilig Thuis om advies',
		why: [
			'Je hoeft niet zeker te zijn. Twijfel is genoeg om te bellen.',
			'Advies vragen kan in elke stap, en steeds opnieuw.'
		],
		youDo: [
			'Bel liefst overdag. Noem geen namen van het gezin.',
			'Vraag wat je nu kunt doen, en hoe je een gesprek voorbereidt.',
			'Bespreek het advies met je aandachtsfunctionaris.',
			'Raadt Veilig Thuis een melding aan, dan meld je.',
			'Schrijf op wat je vroeg en wat het advies was.',
			'Wordt het onveilig? Bel dan meteen opnieuw, en bij gevaar 112.'
		],
		youDoNot: [],
		firstSentence: {
			to: 'Veilig Thuis',
			sentence: 'Ik wil advies over een leerling, zonder namen. Dit heb ik zelf gezien en gehoord.'
		},
		atHand: [
			'Wat je zelf zag en hoorde, wanneer en hoe vaak.',
			'Wat er goed gaat, en wat je zorg tegenspreekt.',
			'Je vraag: wat wil je na dit gesprek weten?'
		],
		call: 'advice',
		lines: ['veilig-thuis'],
		pages: ['stap-2'],
		sources: [
			...(['AUG-VT', 'NJI-KIND', 'DIDACTIEF', 'VTHM-PROF', 'VTNOG-ANON'] as const),
			...(['MC-MELDEN', 'ZORGOOG', 'WTK-VT', 'VTGZ-MELD'] as const)
		]
	},
	{
		id: 'overleg',
		title: 'Praat met je aandachtsfunctionaris',
		why: [
			'Je hoeft het niet alleen te weten. Samen zie je meer.',
			'Wie het is op jouw school, staat in het protocol.'
		],
		youDo: [
			'Schrijf eerst op wat je zag en hoorde, met datum en plaats.',
			'Vraag om een gesprek, liefst vandaag. Wacht niet op zekerheid.',
			'Geen aandachtsfunctionaris? Ga naar je intern begeleider, zorgcoördinator of directie.',
			'Spreek af wie wat doet, en op welke dag jullie weer kijken.',
			'Blijf zelf kijken: je aandachtsfunctionaris denkt mee en neemt het niet over.',
			'Twijfelen jullie samen? Vraag dan Veilig Thuis om advies.',
			'Wordt het onveilig? Bel dan meteen Veilig Thuis, en bij gevaar 112.'
		],
		youDoNot: [],
		firstSentence: {
			to: 'je aandachtsfunctionaris',
			sentence: 'Ik maak me zorgen over een leerling. Kun je vandaag met me meekijken?'
		},
		atHand: ['Wat je zag en hoorde, en wanneer.', 'De uitleg die je kreeg, en van wie.'],
		call: 'none',
		lines: ['veilig-thuis'],
		pages: ['stap-1', 'stap-2'],
		sources: ['HG-ONDERWIJS', 'LBBO', 'KWC', 'HP-KO1', '5DOK-AF', 'AUG-VT', 'VTGZ-MELD']
	},
	{
		id: 'vastleggen',
		title: 'Leg vast en blijf kijken',
		why: [
			'Iets kan opvallen zonder dat je weet wat het betekent.',
			'Over langere tijd kijken helpt, ook naar wat je zorg tegenspreekt.'
		],
		youDo: [
			'Schrijf op wat je zag en hoorde, met datum en plaats, zonder conclusie.',
			'Stel gewone, open vragen. Hoor ook wat een collega ziet.',
			'Kies een dag waarop je opnieuw kijkt, en iemand die meekijkt.',
			'Komt er iets bij? Ga dan naar je aandachtsfunctionaris.',
			'Twijfel je? Vraag Veilig Thuis om advies.',
			'Wordt het onveilig? Bel dan meteen Veilig Thuis, en bij gevaar 112.'
		],
		youDoNot: [],
		atHand: [],
		call: 'none',
		lines: ['veilig-thuis'],
		pages: ['stap-1'],
		sources: ['HP-KO1', 'EXPY', 'HARTEN3', 'AFWM', 'AUG-VT', 'VTGZ-MELD']
	}
];
