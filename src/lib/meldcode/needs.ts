import type { HelpLineId } from './help-lines';
import type { KnownSource } from './sources';

/** A reason to look for help, with what comes first and the lines to call, in that order. */
export interface Need {
	readonly id: string;
	readonly title: string;
	readonly first: readonly string[];
	readonly lines: readonly HelpLineId[];
	readonly sources: readonly KnownSource[];
}

/**
 * The most urgent first, and the page keeps this order: what cannot wait a minute, then what has
 * to happen today. Doubt stands right after these, since most readers come for it.
 */
export const needs: readonly Need[] = [
	{
		id: 'gevaar',
		title: 'Er is nu gevaar',
		first: [
			'Bel 112. Blijf bij het kind als dat veilig kan.',
			'Bel daarna Veilig Thuis, ook als de directie er niet is.'
		],
		lines: ['noodnummer', 'veilig-thuis'],
		sources: ['VTGZ-MELD', 'IKV', 'HP-SO-ACUUT']
	},
	{
		id: 'zelfdoding',
		title: 'Iemand denkt aan zelfdoding',
		first: [
			'Bij acuut gevaar: bel 112.',
			'Noemt een leerling geweld thuis? Bel dan ook Veilig Thuis, nog voor contact met de ouders.'
		],
		lines: ['hulplijn-113', 'noodnummer', 'veilig-thuis'],
		sources: ['UPD-113', 'NU-113', 'AFWM', 'AUG-VT']
	},
	{
		id: 'verteld',
		title: 'Een kind heeft mij verteld dat het thuis niet veilig is',
		first: [
			'Luister rustig, vraag niet uit en beloof geen geheimhouding.',
			'Bel dezelfde dag Veilig Thuis, nog voor contact met de ouders. Bij gevaar: bel 112.'
		],
		lines: ['veilig-thuis', 'noodnummer'],
		sources: ['AFWM', 'AUG-VT', 'SCHRIJF', 'KMOK']
	},
	{
		id: 'twijfel',
		title: 'Ik twijfel over een kind',
		first: [
			'Vraag Veilig Thuis om advies. Dat kan bij elke twijfel en in elke stap.',
			'Noem geen namen van het gezin. Jij blijft zelf aan zet.'
		],
		lines: ['veilig-thuis', 'ikvermoed'],
		sources: ['AUG-VT', 'VTNOG-ANON', 'MC-MELDEN', 'VTHM-PROF']
	},
	{
		id: 'medewerker',
		title: 'Het gaat over een medewerker',
		first: [
			'Vertel het meteen en rechtstreeks aan het bestuur, in de kinderopvang aan de houder.',
			'Overleg met hen voordat je er met de collega over praat.',
			'Is bestuur of houder zelf betrokken, of doen zij niets? Bel de vertrouwensinspecteur, bij een misdrijf ook de politie.',
			'Bij gevaar: bel 112. Regels kunnen veranderen: controleer ze op onderwijsinspectie.nl.'
		],
		lines: ['vertrouwensinspecteur', 'politie', 'noodnummer'],
		sources: ['OWI-ZEDEN', 'OWI-VRAAG', 'RO-ZEDEN', 'BOINK', 'KLK']
	},
	{
		id: 'seksueel-geweld',
		title: 'Er is misschien seksueel geweld gebeurd',
		first: [
			'Vraag een kind niet uit; dat kan bewijs schaden. Bel eerst Veilig Thuis.',
			'Gaat het over een medewerker, ga dan meteen naar het bestuur of de houder.'
		],
		lines: ['veilig-thuis', 'csg', 'vertrouwensinspecteur'],
		sources: ['KMOK', 'RJ-STAP3', 'CSG', 'GGDFRL', 'OWI-ZEDEN', 'BOINK']
	},
	{
		id: 'huwelijksdwang',
		title: 'Ik ben bang voor een gedwongen huwelijk of achterlating',
		first: ['Bel eerst Veilig Thuis, nog voordat je met de leerling of het gezin praat.'],
		lines: ['veilig-thuis', 'lkha', 'bz-nood'],
		sources: ['VTU-HA', 'AUGEO-STAP', 'ZORGOOG', 'BOZ-BZ']
	},
	{
		id: 'leerlingen-onderling',
		title: 'Er is geweld tussen leerlingen',
		first: [
			'Vertel het meteen aan je leiding of bestuur.',
			'De vertrouwensinspecteur denkt mee. Is het een misdrijf, dan bel je de politie.'
		],
		lines: ['school-veiligheid', 'vertrouwensinspecteur', 'politie'],
		sources: ['OWI-VRAAG', 'GO', 'PEDDIG-VI', 'AVS-SSV']
	},
	{
		id: 'online',
		title: 'Een leerling wordt online afgeperst, of er gaan naaktbeelden rond',
		first: [
			'Steun de leerling, zonder verwijt. Betaal de afperser niet.',
			'Bekijk, bewaar en verstuur de beelden niet. Schakel de politie in.',
			'Kan vertellen thuis onveilig zijn? Bel dan eerst Veilig Thuis.'
		],
		lines: ['helpwanted', 'politie', 'veilig-thuis'],
		sources: ['STOPPEST', 'OBR-HW', 'NOS-SEXT', 'LKHA-EER']
	},
	{
		id: 'kind-wil-praten',
		title: 'Een kind of jongere wil zelf praten',
		first: [
			'Geef deze lijnen door en blijf zelf in de buurt.',
			'Vertelt het kind jou over geweld thuis? Bel dan dezelfde dag Veilig Thuis.'
		],
		lines: ['kindertelefoon', 'jouwggd', 'veilig-thuis'],
		sources: ['KT-OWN', 'GGDGHOR', 'AFWM', 'AUG-VT']
	},
	{
		id: 'zelf',
		title: 'Ik heb er zelf last van',
		first: [
			'Je hoeft het niet alleen te dragen, ook niet als het lang geleden is.',
			'Ben je nu zelf niet veilig? Bel 112 bij gevaar, en anders Veilig Thuis.'
		],
		lines: ['veilig-thuis', 'slachtofferhulp', 'csg', 'hulplijn-113', 'noodnummer'],
		sources: ['RO-HG', 'AUG-VT', 'SHN', 'CSG', 'UPD-113']
	},
	{
		id: 'gevoelens',
		title: 'Ik maak me zorgen over seksuele gevoelens voor minderjarigen',
		first: [
			'Dat kan over jezelf gaan of over een ander.',
			'Denk je dat een kind gevaar loopt? Bel dan Veilig Thuis, en bij direct gevaar 112.'
		],
		lines: ['stop-it-now', 'veilig-thuis', 'noodnummer'],
		sources: ['OFFL', 'RO-HG', 'VTGZ-MELD']
	}
];
