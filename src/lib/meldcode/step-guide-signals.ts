import type { StepGuide } from './step-guide';

export const signalsGuide = {
	number: 1,
	youDo: [
		{
			lines: [
				'Kijk bewust, op verschillende momenten en plekken.',
				'Vergelijk met vroeger, en met wat anderen zien: de vorige leerkracht, gym, de bso.',
				'Stel open, gewone vragen, zoals: “Hoe was je weekend?”',
				'Kijk ook naar wat je zorg tegenspreekt, en naar wat goed gaat.'
			],
			sources: ['HP-KO1', 'EXPY']
		},
		{
			lines: ['Denk ook aan broers en zussen.'],
			sources: ['HP-UGM']
		},
		{
			lines: [
				'Let op verandering, op een patroon en op meer signalen samen. Eén signaal is geen bewijs.'
			],
			sources: ['IKMH', 'ZOEK', 'STUDY-04', 'MC-SIG']
		},
		{
			lines: ['Is je zorg weg? Schrijf dat op en sluit af. Komt ze terug, dan begin je opnieuw.'],
			sources: ['AFWM', 'KNMG-5']
		}
	],
	youAsk: [
		{
			lines: [
				'Twijfel je? Veilig Thuis geeft in elke stap advies, ook in deze.',
				'Je noemt dan geen namen van het gezin.'
			],
			sources: ['AUG-VT', 'VTNOG-ANON']
		},
		{
			lines: ['Praat vroeg met je intern begeleider of zorgcoördinator. Je hoeft niet te wachten.'],
			sources: [],
			isUnconfirmed: true
		}
	],
	youWrite: [
		{
			lines: [
				'De datum, de plaats en wat er gebeurde.',
				'Wat je zag, hoorde of rook, en wie erbij was.',
				'Welke uitleg kind of ouder gaf.',
				'Geen diagnose en geen conclusie.'
			],
			sources: ['HP-KO1', 'HARTEN3']
		},
		{
			lines: ['De letterlijke woorden van het kind, tussen aanhalingstekens.'],
			sources: ['HP-VO-DOS', 'HP-DOS']
		}
	],
	mistakes: [
		{
			lines: [
				'Wachten tot je zeker bent. Een zorg of twijfel is genoeg om advies te vragen.',
				'Zelf willen bewijzen wat er thuis gebeurt.'
			],
			sources: ['NJI-KIND', 'DIDACTIEF', 'STUDY-04', 'VBS']
		},
		{
			lines: ['Een oordeel opschrijven, zoals “moeder is onverschillig”.'],
			sources: ['HP-KO1', 'HARTEN3']
		},
		{
			lines: [
				'Alleen letsel opschrijven, en niet hoe het kind zich gedraagt.',
				'Het voor jezelf houden.',
				'Het wegredeneren omdat de ouders aardig, bekend of hoogopgeleid zijn.',
				'Een foto maken van het lichaam van een kind. Vraag liever de jeugdarts.'
			],
			sources: [],
			isUnconfirmed: true
		}
	],
	topics: ['vastleggen', 'praten-met-een-kind']
} as const satisfies StepGuide;
