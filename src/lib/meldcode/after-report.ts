import type { KnownSource } from './sources';

export interface AfterReport {
	readonly title: string;
	readonly texts: readonly string[];
	readonly sources: readonly KnownSource[];
	readonly isUnconfirmed?: true;
}

/** What happens after a report, in the order in which one notices it. */
export const afterReport: readonly AfterReport[] = [
	{
		title: 'Meteen',
		texts: ['Veilig Thuis kijkt eerst of er acuut gevaar is. Acute meldingen gaan voor.'],
		sources: ['RTVU', 'TUB']
	},
	{
		title: 'Binnen vijf werkdagen',
		texts: [
			'Veilig Thuis beoordeelt hoe veilig het is.',
			'Het kijkt daarvoor in eigen systemen, en vraagt de politie en de Raad voor de Kinderbescherming.'
		],
		sources: ['MC-TRIAGE', 'RTVU', 'VTGZ-MELD']
	},
	{
		title: 'Daarna',
		texts: [
			'Een lokaal team of een organisatie die al helpt, gaat verder.',
			'Of Veilig Thuis gaat zelf verder, bijvoorbeeld met een onderzoek. Daar staat tien weken voor.',
			'Of er komt geen vervolg, of het wordt een advies.'
		],
		sources: ['MC-TRIAGE', 'TUB', 'PAROOL']
	},
	{
		title: 'Wat jij ervan hoort',
		texts: [
			'Minstens twee keer: na de beoordeling, en na een onderzoek of als Veilig Thuis stopt.',
			'Je hoort of er een vervolg is, en wie het overneemt.',
			'Heb je er een rol in? Dan hoor je ook wat er over de veiligheid is afgesproken.',
			'Gaf je alleen informatie en meldde je niet zelf? Dan krijg je niet vanzelf bericht.'
		],
		sources: ['CSUP', 'HP-BO5', 'KNMG-B4']
	},
	{
		title: 'Hoor je na een week niets?',
		texts: ['Bel dan zelf.'],
		sources: [],
		isUnconfirmed: true
	},
	{
		title: 'Het kan langer duren',
		texts: [
			'De termijnen worden niet altijd gehaald.',
			'In december 2023 noemde de inspectie de wachttijden opnieuw te lang.',
			'Wacht dus niet af: verandert er iets, bel dan opnieuw.'
		],
		sources: ['TUB', 'PAROOL', 'RTVU']
	}
];

/** What does not happen, since people fear it or count on it. */
export const notAfterReport = {
	texts: [
		'Veilig Thuis haalt niet zelf een kind uit huis. Zo’n maatregel gaat via de Raad en de rechter.',
		'Veilig Thuis behandelt niet. Het onderzoekt, en brengt hulp op gang.',
		'Jouw taak stopt niet. Je blijft steunen, kijken en vastleggen.'
	],
	sources: ['KNMG-B4', 'AUG-VT', 'MC-MELDEN', 'GZ-KWART', 'EHGKM']
} as const satisfies {
	readonly texts: readonly string[];
	readonly sources: readonly KnownSource[];
};

/** The same in a few lines, for where a decision ends. */
export const afterReportInShort: readonly string[] = [
	'Veilig Thuis kijkt eerst naar acuut gevaar, en beoordeelt binnen vijf werkdagen hoe veilig het is.',
	'Je hoort wat eruit komt. Het kan langer duren: verandert er iets, bel dan opnieuw.',
	'Veilig Thuis haalt niet zelf een kind uit huis. Jouw steun aan het kind gaat door.'
];

/** Before the call nobody knows yet which of the two it will be. */
export const afterEitherInShort: readonly string[] = [
	'Blijft het bij advies? Dan blijf jij aan zet, en Veilig Thuis neemt geen contact op met het gezin.',
	'Wordt het een melding? Dan beoordeelt Veilig Thuis binnen vijf werkdagen hoe veilig het is. Acuut gevaar gaat voor.',
	...afterReportInShort.slice(1)
];

export const afterAdviceInShort: readonly string[] = [
	'Na een advies blijf jij aan zet. Veilig Thuis neemt geen contact op met het gezin.'
];
