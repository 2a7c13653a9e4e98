import type { KnownSource } from './sources';

/** What is known of bruises on a kind of place. The rules behind it are made for doctors. */
export interface BruiseGroup {
	readonly title: string;
	readonly known: readonly string[];
	readonly youDo: readonly string[];
	readonly sources: readonly KnownSource[];
}

/** A place may be in one group only. Never a number: places are not added up. */
export const bruiseGroups = {
	usual: {
		title: 'Gewoon bij een kind dat loopt',
		known: ['Kinderen die lopen en klimmen stoten zich hier vaak, door gewoon te spelen.'],
		youDo: [
			'Vraag gerust hoe het kwam.',
			'Past de uitleg niet, heeft de plek een vorm of zijn er meer? Overleg dan dezelfde dag.'
		],
		sources: ['AAFP', 'RCH']
	},
	raised: {
		title: 'Een plaats om op te letten',
		known: [
			'Volgens de richtlijn voor artsen is een plek hier vaker toegebracht: door iemand veroorzaakt.',
			'De richtlijn noemt het bewijs zwak. Eén plek bij een kind dat loopt, zegt niet hoe die kwam.'
		],
		youDo: ['Vraag open hoe het kwam, schrijf het op en overleg dezelfde dag.'],
		sources: ['RICHTL-BP', 'KEMP']
	},
	strong: {
		title: 'Een plaats om extra op te letten',
		known: [
			'Volgens de richtlijn voor artsen is een plek hier veel vaker toegebracht: door iemand veroorzaakt.',
			'De richtlijn noemt het bewijs zwak. Bij een ouder kind kan ook sport of een val de oorzaak zijn.'
		],
		youDo: ['Vraag open hoe het kwam, schrijf het op en overleg dezelfde dag.'],
		sources: ['RICHTL-BP', 'LURIE', 'HP-UGM']
	}
} as const satisfies Readonly<Record<string, BruiseGroup>>;

export type BruiseGroupId = keyof typeof bruiseGroups;

export interface BodyZone {
	readonly id: string;
	readonly name: string;
	readonly group: BruiseGroupId;
	/** Out of sight at school, and it stays so. */
	readonly isUnderClothes?: true;
	/** This place is in its group by own knowledge. */
	readonly isUnconfirmed?: true;
}

/** From head to toe, as they are read; what lies in another place comes after it, to be drawn on it. */
export const bodyZones = [
	{ id: 'hoofd', name: 'Hoofd', group: 'raised' },
	{ id: 'gezicht', name: 'Gezicht', group: 'raised' },
	{ id: 'voorhoofd', name: 'Voorhoofd', group: 'usual' },
	{ id: 'rond-de-ogen', name: 'Rond de ogen', group: 'raised' },
	{ id: 'wangen', name: 'Wangen', group: 'raised' },
	{ id: 'kin', name: 'Kin', group: 'usual', isUnconfirmed: true },
	{ id: 'oren', name: 'Oren', group: 'strong' },
	{ id: 'nek', name: 'Nek en hals', group: 'strong' },
	{ id: 'borst', name: 'Borst', group: 'strong', isUnderClothes: true },
	{ id: 'rug', name: 'Rug', group: 'strong', isUnderClothes: true },
	{ id: 'buik', name: 'Buik', group: 'raised', isUnderClothes: true },
	{ id: 'billen', name: 'Billen', group: 'strong', isUnderClothes: true },
	{ id: 'armen', name: 'Armen', group: 'raised' },
	{ id: 'ellebogen', name: 'Ellebogen', group: 'usual', isUnconfirmed: true },
	{ id: 'handen', name: 'Handen', group: 'raised' },
	{ id: 'dijen', name: 'Voorkant dijen', group: 'raised', isUnderClothes: true },
	{ id: 'achterkant-benen', name: 'Achterkant benen', group: 'raised' },
	{ id: 'knieen', name: 'Knieën', group: 'usual' },
	{ id: 'schenen', name: 'Schenen', group: 'usual' },
	{ id: 'voeten', name: 'Voeten', group: 'raised' }
] as const satisfies readonly BodyZone[];

export type BodyZoneId = (typeof bodyZones)[number]['id'];

/** Belongs to the strong group, and is never drawn: nobody at school looks there. */
export const notDrawn = [
	{
		id: 'geslachtsdelen',
		name: 'Geslachtsdelen',
		group: 'strong',
		text: 'De geslachtsdelen staan niet in de tekening. Op school kijkt daar nooit iemand naar.',
		sources: ['RICHTL-BP', 'AAFP'],
		isUnconfirmed: true
	}
] as const satisfies readonly {
	readonly id: string;
	readonly name: string;
	readonly group: BruiseGroupId;
	readonly text: string;
	readonly sources: readonly KnownSource[];
	readonly isUnconfirmed: true;
}[];

/** Where doctors look extra in a child under four, and in which place of the drawing that lies. */
export const underFour = {
	text: 'Bij een kind onder de vier jaar letten artsen hier extra op.',
	rule: 'Artsen gebruiken bij kinderen onder de vier jaar een eigen regel, TEN-4-FACESp. Die is een reden voor onderzoek, geen bewijs. De regel is niet voor school, en zegt niets over oudere kinderen.',
	places: [
		{ id: 'wang-vlezig-deel', name: 'het vlezige deel van de wang', zone: 'wangen' },
		{ id: 'kaakhoek', name: 'de kaakhoek', zone: 'gezicht' },
		{ id: 'oogleden', name: 'de oogleden', zone: 'rond-de-ogen' },
		{ id: 'oogwit', name: 'het oogwit', zone: 'rond-de-ogen' },
		{ id: 'buik', name: 'de buik', zone: 'buik' },
		{ id: 'heup', name: 'de heup', zone: null },
		{ id: 'mond-binnenkant', name: 'de binnenkant van de mond', zone: null }
	],
	sources: ['LURIE', 'AAFP', 'CAMD', 'NURSC', 'KEMP']
} as const satisfies {
	readonly text: string;
	readonly rule: string;
	readonly places: readonly {
		readonly id: string;
		readonly name: string;
		readonly zone: BodyZoneId | null;
	}[];
	readonly sources: readonly KnownSource[];
};
