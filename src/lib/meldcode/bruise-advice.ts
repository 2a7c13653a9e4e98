import type { KnownSource } from './sources';

/** A point about bruises. What stands in no source we read is marked, and said so on screen. */
export interface BruisePoint {
	readonly id: string;
	readonly title: string;
	readonly text: readonly string[];
	readonly sources: readonly KnownSource[];
	readonly isUnconfirmed?: true;
}

/** Whatever the place on the body. */
export const alwaysAskDoctor: readonly BruisePoint[] = [
	{
		id: 'baby',
		title: 'Elke plek bij een kind dat nog niet rolt of kruipt',
		text: [
			'Hoe klein ook: een arts kijkt dezelfde dag.',
			'Het kan een archipelvlek zijn. Dat bepaalt de arts, niet jij.'
		],
		sources: ['NTVG-ZUIG', 'RICHTL-BP']
	},
	{
		id: 'vorm',
		title: 'Een plek met een herkenbare vorm',
		text: [
			'Bijvoorbeeld van een hand, vingers, een riem, een koord of een gebit.',
			'De vorm telt zwaarder dan het aantal.',
			'Kinderen bijten elkaar ook: vraag open wat er gebeurde.'
		],
		sources: ['RICHTL-BP', 'HP-UGM']
	},
	{
		id: 'meer-plekken',
		title: 'Meer plekken zonder uitleg die past',
		text: ['Ook als elke plek op zichzelf gewoon lijkt.'],
		sources: ['RICHTL-BP']
	}
];

export const neverConcludeFrom: readonly BruisePoint[] = [
	{
		id: 'kleur',
		title: 'De kleur van de plek',
		text: ['Aan de kleur zie je niet hoe oud een plek is.'],
		sources: ['KINDENZORG']
	},
	{
		id: 'een-plek',
		title: 'Eén plek bij een kind dat loopt',
		text: ['Dat is nog geen bewijs, ook niet op een plaats om op te letten.'],
		sources: ['KEMP']
	},
	{
		id: 'huidskleur',
		title: 'De huidskleur van het kind',
		text: ['Voor het oordeel maakt huidskleur geen verschil.'],
		sources: ['RICHTL-BP']
	},
	{
		id: 'geslacht',
		title: 'Jongen of meisje',
		text: ['Ook dat maakt voor het oordeel geen verschil.'],
		sources: ['RICHTL-BP']
	}
];

export const darkSkin: BruisePoint = {
	id: 'donkere-huid',
	title: 'Let op bij een donkere huid',
	text: ['Een blauwe plek valt daar minder op. Kijk dus met evenveel aandacht.'],
	sources: [],
	isUnconfirmed: true
};

/** What else a patch on the skin can be. */
export const otherCauses: readonly BruisePoint[] = [
	{
		id: 'spelen',
		title: 'Spelen en vallen',
		text: ['Bij een kind dat loopt: vooral op botten vlak onder de huid, aan de voorkant.'],
		sources: ['RCH', 'AAFP']
	},
	{
		id: 'archipelvlek',
		title: 'Een archipelvlek (vroeger: mongolenvlek)',
		text: [
			'Een blauwgrijze vlek, vaak onder op de rug of op de billen. Artsen zeggen: congenitale dermale melanocytose.',
			'De vlek is er vanaf de geboorte en is rond vier jaar meestal weg.',
			'Hij wordt vaak voor een blauwe plek aangezien.'
		],
		sources: ['HUIDHUIS', 'HUIDZ', 'ARCHIPEL']
	},
	{
		id: 'huid-of-bloed',
		title: 'Iets anders aan huid of bloed',
		text: ['Een geboortevlek, een huidziekte, een insectenbeet of bloed dat slecht stolt.'],
		sources: ['RCH', 'AAFP']
	},
	{
		id: 'behandeling-of-verf',
		title: 'Een behandeling, verf of inkt',
		text: ['Sommige families gebruiken cupping (kopjes op de huid). Ook eczeem kan erop lijken.'],
		sources: [],
		isUnconfirmed: true
	}
];
