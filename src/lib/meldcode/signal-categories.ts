import type { KnownSource } from './sources';

export interface SignalCategory {
	readonly title: string;
	/** What the title means, where that is not plain. */
	readonly meaning?: string;
	/** What goes before all else with every signal of this kind. */
	readonly first?: readonly string[];
	/** Missing where a kind has only its title. */
	readonly sources?: readonly KnownSource[];
	readonly isUnconfirmed?: true;
}

/** The kinds of signals, in the order of the page. Their ids stand in addresses. */
export const signalCategories = {
	lichamelijk: {
		title: 'Aan het lichaam',
		first: [
			'Kijk alleen naar wat je toch al ziet. Kleed een kind niet uit en maak geen foto.',
			'Vraag niet sturend hoe het kwam. Twijfel je? Vraag Veilig Thuis om advies.'
		],
		sources: ['NVK'],
		isUnconfirmed: true
	},
	gedrag: { title: 'In gedrag' },
	emotioneel: { title: 'In gevoel' },
	'ouder-verzorger': { title: 'Bij een ouder of verzorger' },
	gezinssituatie: { title: 'In het gezin' },
	'school-verzuim': { title: 'Op school en bij verzuim' },
	'seksueel-misbruik': {
		title: 'Seksueel misbruik',
		meaning: 'Seksuele handelingen met of voor een kind, ook online.',
		first: [
			'Vraag een kind niet uit; dat kan bewijs schaden. Onderzoek niets zelf.',
			'Denk je aan misbruik? Vraag eerst Veilig Thuis, vóór een gesprek met kind of ouders.',
			'Gaat het over een medewerker? Vertel het dan meteen aan het bestuur of de houder.'
		],
		sources: ['OCO-MC', 'KNMG-DEF1', 'KMOK', 'RJ-STAP3', 'OWI-ZEDEN', 'BOINK']
	},
	'getuige-geweld': {
		title: 'Geweld thuis meemaken',
		meaning: 'Een kind ziet of hoort geweld tussen anderen thuis, ook op afstand.',
		sources: ['OCO-MC', 'ZIJWEG']
	},
	verwaarlozing: {
		title: 'Verwaarlozing',
		meaning:
			'Een kind krijgt langdurig niet wat het nodig heeft. Dat geeft schade, of kan die geven.',
		sources: ['JGZ-1634', 'JGZ-VERW', 'OCO-MC']
	},
	'psychische-mishandeling': {
		title: 'Psychische mishandeling',
		meaning: 'Een kind wordt vijandig behandeld: afgewezen, vernederd of bedreigd.',
		sources: ['JGZ-VERW', 'OCO-MC']
	},
	'eer-en-vgv': {
		title: 'Eer, dwang en genitale verminking',
		meaning:
			'Eergerelateerd geweld gaat om familie-eer. VGV is vrouwelijke genitale verminking, ook wel meisjesbesnijdenis.',
		first: [
			'Bel altijd eerst Veilig Thuis, vóór elk gesprek met leerling of gezin.',
			'Vertelt een leerling het je zelf? Luister, beloof geen geheimhouding en bel daarna meteen.',
			'Ga niet naar de familie. Een gesprek kan het gevaar groter maken.'
		],
		sources: ['AUGEO-STAP', 'VTU-HA', 'ZORGOOG', 'VTGM-EER', 'IKV-VGV', 'SIGKAART', 'AFWM', 'KMOK']
	},
	falsificatie: {
		title: 'Ziekte die verzonnen of gemaakt is',
		meaning:
			'Kindermishandeling door falsificatie: een ouder verzint, overdrijft of veroorzaakt ziekte. Oude namen: PCF, Münchhausen by proxy.',
		first: [
			'Bespreek dit binnen school en met Veilig Thuis, niet eerst met de ouder.',
			'Alleen artsen kunnen dit beoordelen. Jij vertelt wat school ziet.'
		],
		sources: ['NJI-KMDF', 'HG-PCF', 'AUGEO-STAP', 'AVPK-PCF']
	},
	uitbuiting: {
		title: 'Uitbuiting',
		meaning: 'Mensenhandel en jeugdprostitutie horen hierbij.',
		first: ['Bel eerst Veilig Thuis, vóór elk gesprek met leerling of gezin.'],
		sources: ['AUGEO-STAP', 'RJ-STAP3', 'KNMG-DEF1', 'VTHAAG']
	}
} as const satisfies Readonly<Record<string, SignalCategory>>;

export type SignalCategoryId = keyof typeof signalCategories;

export function signalCategory(id: SignalCategoryId): SignalCategory {
	return signalCategories[id];
}

export function signalCategoryIds(): readonly SignalCategoryId[] {
	return Object.keys(signalCategories).filter((id): id is SignalCategoryId =>
		Object.hasOwn(signalCategories, id)
	);
}
