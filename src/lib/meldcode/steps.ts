import { shortTitles } from './short-titles';
import type { KnownSource } from './sources';

export interface MeldcodeStep {
	readonly number: 1 | 2 | 3 | 4 | 5;
	/** As on the government's list since 2019; the exact words are a term of the trade. */
	readonly title: string;
	/** For the step line. */
	readonly shortTitle: string;
	/** One sentence: what you do. */
	readonly youDo: string;
	/** Where it goes wrong, or what comes before it. */
	readonly mind: string;
	readonly sources: readonly KnownSource[];
}

export const stepsOfMeldcode: readonly MeldcodeStep[] = [
	{
		number: 1,
		title: 'In kaart brengen van signalen',
		shortTitle: shortTitles[0],
		youDo:
			'Je kijkt bewust en schrijft op wat je ziet en hoort, met datum en plaats, zonder conclusie.',
		mind: 'Je hoeft niets te bewijzen. Onderzoek doen is aan Veilig Thuis.',
		sources: ['GGDZ', 'HP-KO1', 'HARTEN3', 'NJI-KIND', 'DIDACTIEF']
	},
	{
		number: 2,
		title:
			'Overleggen met een collega. En eventueel raadplegen van Veilig Thuis: het advies- en meldpunt huiselijk geweld en kindermishandeling. Of een deskundige op het gebied van letselduiding',
		shortTitle: shortTitles[1],
		youDo:
			'Je bespreekt je zorg met een deskundige collega en vraagt zo nodig Veilig Thuis om advies, zonder namen.',
		mind: 'Denk je aan eer, huwelijksdwang, achterlating, genitale verminking, uitbuiting, een verzonnen ziekte of seksueel misbruik? Bel dan altijd Veilig Thuis, vóór elk gesprek met leerling of gezin.',
		sources: [
			...(['GGDZ', 'HG-ONDERWIJS', 'LBBO', 'VTNOG-ANON', 'AUGEO-STAP', 'VTU-HA'] as const),
			...(['ZORGOOG', 'AVPK-PCF', 'RJ-STAP3', 'KMOK'] as const)
		]
	},
	{
		number: 3,
		title: 'Gesprek met de betrokkene(n)',
		shortTitle: shortTitles[2],
		youDo: 'Je vertelt ouders en kind open wat je ziet, en je luistert naar wat zij erover zeggen.',
		mind: 'Heeft het kind het zelf verteld? Of kan praten gevaar geven, het gezin uit beeld brengen of onderzoek naar misbruik schaden? Bel dan eerst Veilig Thuis.',
		sources: ['GGDZ', 'HP-AMW3', 'SIGKAART', 'AUGEO-STAP', 'AFWM', 'KMOK', 'RJ-STAP3']
	},
	{
		number: 4,
		title:
			'Wegen van het huiselijk geweld of de kindermishandeling. En bij twijfel altijd Veilig Thuis raadplegen',
		shortTitle: shortTitles[3],
		youDo: 'Samen met je school weeg je het risico, de aard en de ernst van wat je weet.',
		mind: 'Twijfel je? Vraag dan altijd Veilig Thuis. Is er acuut gevaar, wacht dan op niemand: bel 112 of Veilig Thuis.',
		sources: ['GGDZ', 'HP-BO5', 'MC-HAAG', 'HP-KO1', 'HP-SO-ACUUT', 'VTGZ-MELD']
	},
	{
		number: 5,
		title:
			'Beslissen aan de hand van het afwegingskader: Is melden noodzakelijk? Is hulpverlening (ook) mogelijk?',
		shortTitle: shortTitles[4],
		youDo: 'Samen met je school beslis je eerst of melden nodig is, en daarna of hulp (ook) kan.',
		mind: 'Vertel ouders vooraf dat je meldt; toestemming is niet nodig. Kan vertellen onveilig zijn, raakt het gezin uit beeld of is er haast? Beslis dan samen met Veilig Thuis.',
		sources: ['GGDZ', 'NJI-WERK', 'PSYVM', 'MOETD', 'OG-ACTUEEL', 'KLK-OUD', 'VTGZ-MELD']
	}
];
