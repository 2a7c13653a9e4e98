import type { KnownSource } from './sources';

/** A form of child abuse or domestic violence. */
export interface Form {
	readonly id: string;
	readonly name: string;
	/** What it was called, or is called elsewhere: people look for that. */
	readonly formerly?: string;
	readonly inShort: string;
	/** What comes before everything else in this form. */
	readonly first?: string;
	readonly sources: readonly KnownSource[];
	readonly isUnconfirmed?: true;
}

/** The six forms that the public list counts. */
export const sixForms = [
	{
		id: 'lichamelijke-mishandeling',
		name: 'Lichamelijke mishandeling',
		inShort: 'Slaan, schoppen, schudden, branden, vergiftigen.',
		sources: ['OCO-MC', 'KNMG-DEF1']
	},
	{
		id: 'lichamelijke-verwaarlozing',
		name: 'Lichamelijke verwaarlozing',
		inShort: 'Langdurig te weinig eten, kleding, hygiëne, medische zorg of toezicht.',
		sources: ['JGZ-VERW', 'OCO-MC']
	},
	{
		id: 'psychische-mishandeling',
		name: 'Psychische mishandeling',
		formerly: 'emotionele mishandeling',
		inShort: 'Vijandig, afwijzend, vernederend of bedreigend tegen het kind.',
		sources: ['JGZ-VERW', 'OCO-MC']
	},
	{
		id: 'psychische-verwaarlozing',
		name: 'Psychische verwaarlozing',
		formerly: 'emotionele verwaarlozing',
		inShort: 'Steeds niet ingaan op de behoefte aan liefde, steun, veiligheid en structuur.',
		sources: ['JGZ-VERW', 'OCO-MC']
	},
	{
		id: 'seksueel-misbruik',
		name: 'Seksueel misbruik',
		inShort: 'Seksuele handelingen met of voor een kind, ook online.',
		first: 'Vraag een kind hier niet over uit. Vraag eerst Veilig Thuis om advies.',
		sources: ['OCO-MC', 'KNMG-DEF1', 'KMOK', 'RJ-STAP3']
	},
	{
		id: 'getuige-huiselijk-geweld',
		name: 'Getuige zijn van huiselijk geweld',
		inShort: 'Geweld tussen anderen thuis meemaken. Ook zien of horen op afstand telt.',
		sources: ['OCO-MC', 'ZIJWEG']
	}
] as const satisfies readonly Form[];

const firstVeiligThuis = 'Bel altijd eerst Veilig Thuis, vóór elk gesprek met leerling of gezin.';

export const specialForms = [
	{
		id: 'pedagogische-verwaarlozing',
		name: 'Pedagogische of educatieve verwaarlozing',
		inShort:
			'Te weinig gezag, structuur of onderwijs. Soms een eigen vorm, soms een deel van psychische verwaarlozing.',
		sources: ['JGZ-VERW', 'JGZ-1634']
	},
	{
		id: 'complexe-scheiding',
		name: 'Complexe scheiding',
		formerly: 'vechtscheiding',
		inShort: 'Strijd waarin het kind klem zit. Dat kan psychische mishandeling zijn.',
		sources: ['HP-VECHT']
	},
	{
		id: 'kmdf',
		name: 'Kindermishandeling door falsificatie (KMdF)',
		formerly: 'PCF of Münchhausen by proxy',
		inShort: 'Een ouder verzint, overdrijft of veroorzaakt ziekteverschijnselen.',
		first:
			'Overleg op school, zonder de ouder, en bel eerst Veilig Thuis. Alleen artsen kunnen dit beoordelen.',
		sources: ['NJI-KMDF', 'HG-PCF', 'KNMG-DEF1', 'AVPK-PCF']
	},
	{
		id: 'vgv',
		name: 'Vrouwelijke genitale verminking (VGV)',
		formerly: 'meisjesbesnijdenis',
		inShort: 'Strafbaar, ook als het in het buitenland is gedaan.',
		first: firstVeiligThuis,
		sources: ['IKV-VGV', 'VGV-GGD', 'NOS-VGV', 'AUGEO-STAP', 'ZORGOOG']
	},
	{
		id: 'eergerelateerd-geweld',
		name: 'Eergerelateerd geweld',
		inShort: 'Geweld of dreiging om de eer van de familie te beschermen of te herstellen.',
		first: firstVeiligThuis,
		sources: ['VTGM-EER', 'AUGEO-STAP', 'ZORGOOG']
	},
	{
		id: 'huwelijksdwang-achterlating',
		name: 'Huwelijksdwang en achterlating',
		inShort: 'Gedwongen trouwen. Of tegen de eigen wil in het buitenland achterblijven.',
		first: firstVeiligThuis,
		sources: ['VTFL-HA', 'VTU-HA', 'AUGEO-STAP', 'ZORGOOG']
	},
	{
		id: 'uitbuiting',
		name: 'Uitbuiting, jeugdprostitutie en mensenhandel',
		inShort: 'Ook door een loverboy.',
		first: firstVeiligThuis,
		sources: ['KNMG-DEF1', 'VTHAAG', 'AUGEO-STAP', 'RJ-STAP3']
	},
	{
		id: 'ongeboren-kind',
		name: 'Een ongeboren kind in gevaar',
		inShort: 'Ernstige schade door leefwijze of geweld tijdens de zwangerschap.',
		sources: ['KNMG-DEF1']
	},
	{
		id: 'partnergeweld',
		name: 'Partnergeweld',
		inShort: 'Ook van een ex-partner. Ook dwang, stalking of controle over geld.',
		sources: ['JGZ-1604'],
		isUnconfirmed: true
	},
	{
		id: 'ouderenmishandeling',
		name: 'Ouderenmishandeling',
		inShort: 'Ook financiële uitbuiting, en mantelzorg die ontspoort.',
		sources: ['VNG-VT']
	},
	{
		id: 'oudermishandeling',
		name: 'Oudermishandeling (kind-oudergeweld)',
		inShort: 'Een kind of jongere gebruikt geweld tegen een ouder.',
		sources: ['GEMNU-CBS']
	}
] as const satisfies readonly Form[];
