import type { KnownSource } from './sources';

export interface CallPoint {
	readonly text: string;
	/** How many lines to write on. */
	readonly lines: number;
	readonly sources: readonly KnownSource[];
	readonly isUnconfirmed?: true;
}

/** What to have at hand before the call to Veilig Thuis, as questions to yourself. */
export const atHand = [
	{
		text: 'Wat zag of hoorde ik zelf? Wanneer, en hoe vaak?',
		lines: 3,
		sources: ['HP-KO1', 'HARTEN3']
	},
	{
		text: 'Wat zei het kind zelf, in zijn eigen woorden?',
		lines: 2,
		sources: ['HP-KO1', 'HARTEN3']
	},
	{
		text: 'Wat hoorde ik van een ander? Van wie: een collega, een ouder, een buur?',
		lines: 2,
		sources: ['STUDY-MELD', 'OG-ACTUEEL']
	},
	{
		text: 'Wat spreekt mijn zorg tegen? Wat gaat goed, en wie steunt het kind?',
		lines: 2,
		sources: ['HP-KO1', 'EXPY']
	},
	{
		text: 'Wie wonen er in huis? Hoe oud zijn de kinderen, en is er een tweede huis?',
		lines: 2,
		sources: [],
		isUnconfirmed: true
	},
	{
		text: 'Wat is er al besproken, en wie helpt er al?',
		lines: 2,
		sources: [],
		isUnconfirmed: true
	},
	{
		text: 'Weten de ouders dat ik bel? Zo nee, waarom niet?',
		lines: 1,
		sources: ['VTGZ-MELD', 'VTGZ-FORM']
	}
] as const satisfies readonly CallPoint[];

/** What you say first, for each reason to call. Our own words. */
export const firstSentences = [
	{
		when: 'Ik wil advies',
		say: '“Ik werk op een school en ik wil advies over een leerling. Ik noem geen namen. Mag ik vertellen wat ik zie?”',
		sources: ['VTNOG-ANON', 'MC-MELDEN', 'AUG-VT']
	},
	{
		when: 'Ik wil een melding doen',
		say: '“Ik ben … van school … en ik wil een melding doen. Ik vertel eerst wat er nu onveilig is.”',
		sources: ['GZ-KWART', 'CBS-MELD', 'WTK-VT']
	}
] as const satisfies readonly {
	readonly when: string;
	readonly say: string;
	readonly sources: readonly KnownSource[];
}[];

/** What you can expect to be asked. */
export const theyAsk = {
	questions: [
		'Wat weet je over de onveiligheid van nu?',
		'Kun je zelf zorgen dat het direct en blijvend veilig is?',
		'Wat zegt het afwegingskader van je school? Blijft je vermoeden?',
		'Is het acuut, of komt het steeds terug?',
		'Kun je hulp regelen, met een plan voor de veiligheid?',
		'Werken de ouders mee, en wordt het daarmee blijvend veilig?'
	],
	sources: ['WTK-VT']
} as const satisfies {
	readonly questions: readonly string[];
	readonly sources: readonly KnownSource[];
};

/** How to use the sheet, in the order of the call. */
export const callRules = {
	danger: {
		text: 'Bel zelf, en wacht op niemand.',
		sources: ['HP-SO-ACUUT', 'VTGZ-MELD']
	},
	yourself: {
		text: 'Bij advies noem je geen namen van het gezin. Is er op school niemand te bereiken? Vraag dan zelf advies.',
		sources: ['VTNOG-ANON', 'MC-MELDEN', 'AUG-VT', 'HP-SO-ACUUT']
	},
	names: {
		text: 'Schrijf geen namen van het gezin op dit blad. Bij advies noem je ze ook niet. Bij een melding noem je ze alleen aan de telefoon.',
		sources: ['VTNOG-ANON', 'MC-MELDEN', 'GZ-KWART', 'CBS-MELD']
	},
	place: {
		text: 'Zeg je plaatsnaam. Dan kom je bij je eigen regio.',
		sources: ['RO-HG', 'AUG-VT', 'BABYHELP']
	},
	facts: {
		text: 'Vertel alleen wat je weet. Zeg erbij wat je hoorde van een ander, en wat je zelf denkt.',
		sources: ['STUDY-MELD', 'OG-ACTUEEL']
	},
	sent: {
		text: 'Wat je opstuurt, kunnen ouders lezen, en ook een kind boven de twaalf.',
		sources: ['STUDY-MELD', 'OG-ACTUEEL']
	},
	haste: {
		text: 'Is er haast? Bel altijd, en stuur niet alleen een formulier.',
		sources: ['VTGZ-MELD']
	},
	yours: {
		text: 'Na advies ben jij zelf weer aan zet.',
		sources: ['VTHM-PROF', 'VTNOG-ANON']
	},
	afterwards: {
		text: 'Zet het belangrijkste daarna in het leerlingdossier, volgens het protocol van je school. Gooi dit blad dan veilig weg.',
		sources: ['MC-INFO', 'HP-VO-DOS']
	}
} as const satisfies Readonly<
	Record<string, { readonly text: string; readonly sources: readonly KnownSource[] }>
>;

/** What to write down of the call itself. */
export const callRecord = {
	points: [
		'Datum en tijd',
		'Met wie ik sprak',
		'Wat ik vroeg, en of het zonder namen was',
		'Het advies',
		'Wie doet nu wat, en wanneer'
	],
	sources: ['ZORGOOG', 'SIGKAART']
} as const satisfies {
	readonly points: readonly string[];
	readonly sources: readonly KnownSource[];
};
