import type { KnownSource } from './sources';

export interface AdviceOrReport {
	readonly about: string;
	readonly advice: string;
	readonly report: string;
}

/** The two ways to Veilig Thuis, side by side. */
export const adviceOrReport = {
	rows: [
		{
			about: 'Wanneer',
			advice: 'Bij elke twijfel, in elke stap, en voor een moeilijk gesprek.',
			report:
				'Bij acute of structurele onveiligheid. Ook als hulp niet kan, niet wordt aanvaard of niet werkt.'
		},
		{
			about: 'Wie blijft aan zet',
			advice: 'Jij en je school.',
			report:
				'Veilig Thuis neemt het zicht op de veiligheid over. Jij blijft zorgen voor wat jij kunt doen.'
		},
		{
			about: 'Namen van het gezin',
			advice: 'Noem je niet. Veilig Thuis schrijft ze niet op.',
			report: 'Geef je wel.'
		},
		{
			about: 'Wat Veilig Thuis doet',
			advice: 'Meedenken, tips geven, een gesprek met je voorbereiden.',
			report: 'Beoordelen hoe veilig het is. Een melding moet Veilig Thuis altijd oppakken.'
		},
		{
			about: 'Contact met het gezin',
			advice: 'Nee.',
			report: 'In principe wel.'
		},
		{
			about: 'Kan het nog veranderen?',
			advice: 'Ja. Je kunt na een advies alsnog melden.',
			report: 'Ja. Veilig Thuis kan er bij de eerste beoordeling een advies van maken.'
		}
	] satisfies readonly AdviceOrReport[],
	sources: [
		...(['VTHM-PROF', 'VTNOG-ANON', 'MC-MELDEN', 'MC-TRIAGE', 'ZEELAND-ANP'] as const),
		...(['WTK-VT', 'GZ-KWART', 'CBS-MELD', 'AFWM', 'AUG-VT'] as const)
	] satisfies readonly KnownSource[]
} as const;

/** Told by somebody: neither simply advice nor simply a report. */
export const whenTold = {
	text: 'Vertelt iemand het je zelf? Bel dezelfde dag, voordat je verder iets doet. Samen weeg je of het een melding is; bij twijfel wel.',
	sources: ['AFWM', 'AUG-VT']
} as const satisfies { readonly text: string; readonly sources: readonly KnownSource[] };

/** What may be said of names, honestly: an advice is not a report, a neighbour no professional. */
export const anonymity = {
	advice: 'Bij een advies noem je geen namen van het gezin. Dat schaadt je geheimhouding niet.',
	report:
		'Een melding doe je open: Veilig Thuis kent je naam, en het gezin hoort in de regel wie meldt.',
	exceptions: {
		lead: 'Alleen bij uitzondering hoort het gezin je naam niet:',
		when: [
			'als dat gevaar kan geven voor de betrokkenen;',
			'als dat gevaar kan geven voor jou of je collega’s;',
			'als het vertrouwen tussen jou en het gezin erdoor stuk kan gaan.'
		],
		mind: 'Je overlegt dat altijd met Veilig Thuis. Het maakt kleiner wat Veilig Thuis kan zeggen en doen.'
	},
	family: 'De namen van het gezin geef je bij een melding altijd.',
	neighbours:
		'Voor buren en familie ligt het anders. Hun naam hoort het gezin alleen als zij dat goedvinden.',
	sources: [
		...(['MC-MELDEN', 'VTNOG-ANON', 'VTGZ-MELD', 'KNMG-B3'] as const),
		...(['SPLIT', 'TRAUMA', 'BOINK-FAQ'] as const)
	]
} as const satisfies Readonly<Record<string, unknown>> & {
	readonly sources: readonly KnownSource[];
};

/** In short; the fifth step says more. */
export const tellingParents = {
	texts: [
		'Openheid is de regel: ouders horen vooraf dat je meldt. Toestemming vraag je niet.',
		'Niet vooraf als dat gevaar geeft voor het kind, een ander of jezelf.',
		'Ook niet als het gezin dan uit beeld raakt, of als er haast is.',
		'Vertelde iemand het zelf, of is er een bijzonder risico? Dan alleen zoals Veilig Thuis zegt.',
		'Beslis dat met Veilig Thuis, en schrijf op waarom.',
		'Praat liever in een eigen gesprek dan aan de telefoon, en liever niet op vrijdag.'
	],
	sources: [
		...(['OG-ACTUEEL', 'KLK-OUD', 'VTNOG-ZIN', 'VTHM-SCRIPT', 'OG-107817'] as const),
		...(['AFWM', 'AUGEO-STAP', 'VTU-HA', 'RJ-STAP3', 'KMOK'] as const)
	]
} as const satisfies {
	readonly texts: readonly string[];
	readonly sources: readonly KnownSource[];
};

/** Before the number is dialled. */
export const reaching = {
	texts: [
		'Je noemt je plaatsnaam en wordt doorverbonden met Veilig Thuis in je eigen regio.',
		'Bel voor advies liefst overdag. Bij spoed bel je altijd, dag en nacht.'
	],
	sources: ['RO-HG', 'AUG-VT', 'BABYHELP', 'VTHM-PROF', 'HP-SO-ACUUT']
} as const satisfies {
	readonly texts: readonly string[];
	readonly sources: readonly KnownSource[];
};
