import { unreachable } from '$lib/shared/must';
import { phone, type Phone } from './phone';
import type { KnownSource } from './sources';
import { veiligThuisReach } from './veilig-thuis';

/** How to get there. Whatever is not confirmed has no number and no hours to show by mistake. */
export type Reach =
	| {
			readonly kind: 'phone';
			readonly phone: Phone;
			/** A second number for the same line. */
			readonly other?: Phone;
			readonly cost?: string;
			readonly hours?: string;
	  }
	/** The line is a site. */
	| { readonly kind: 'site'; readonly url: string }
	/** Number or hours are not confirmed: on screen “kijk op de site”. */
	| { readonly kind: 'look-on-site'; readonly url: string };

export type Audience = 'anyone' | 'child' | 'school' | 'yourself';

export interface HelpLine {
	readonly name: string;
	/** What it is for, in a few words. */
	readonly purpose: string;
	readonly audience: readonly Audience[];
	readonly reach: Reach;
	readonly chat?: string;
	readonly note?: string;
	readonly url?: string;
	/** Whether number and hours were found in a page that can be named. */
	readonly confirmed: boolean;
	/** The newest page that confirms it; null where no page has a date. */
	readonly year: number | null;
	/** ISO date on which a person compared it with the live page. Never filled in by a script. */
	readonly lastChecked: string | null;
	readonly sources: readonly KnownSource[];
}

/**
 * Left out on purpose. The LECK is for doctors. Meld Misdaad Anoniem is no place for worries about
 * a child. Crisis services for youth differ per region. Of Chat met Fier no address is confirmed.
 * Numbers from before Veilig Thuis (2015) no longer lead anywhere.
 */
export const helpLines = {
	noodnummer: {
		name: '112',
		purpose: 'direct gevaar',
		audience: ['anyone'],
		reach: { kind: 'phone', phone: phone('112'), hours: 'dag en nacht' },
		confirmed: true,
		year: null,
		lastChecked: null,
		sources: ['VTGZ-MELD', 'IKV']
	},
	'veilig-thuis': {
		name: 'Veilig Thuis',
		purpose: 'advies of een melding bij zorgen over huiselijk geweld of kindermishandeling',
		audience: ['anyone', 'school', 'yourself'],
		reach: veiligThuisReach,
		chat: 'meestal op werkdagen van 9.00 tot 17.00 uur, verschilt per regio',
		note: 'Een melding doen kan niet via de chat. Bel als professional liever.',
		url: 'https://veiligthuis.nl',
		confirmed: true,
		year: 2025,
		lastChecked: null,
		sources: ['GEMNU-CHAT', 'RO-HG', 'VTHM-PROF', 'FRL-CHAT', 'VTGV-FAQ']
	},
	politie: {
		name: 'Politie, geen spoed',
		purpose: 'aangifte of een vraag aan de politie, zonder haast',
		audience: ['anyone'],
		reach: { kind: 'phone', phone: phone('0900-8844') },
		confirmed: true,
		year: null,
		lastChecked: null,
		sources: ['KLOKHUIS-M', 'HP-SO-ACUUT']
	},
	kindertelefoon: {
		name: 'De Kindertelefoon',
		purpose: 'praten over wat dan ook, voor kinderen en jongeren van 8 tot 18 jaar',
		audience: ['child'],
		reach: {
			kind: 'phone',
			phone: phone('0800-0432'),
			cost: 'gratis',
			hours: 'elke dag 11.00–21.00 uur, controleer kindertelefoon.nl'
		},
		chat: 'kan ook, via kindertelefoon.nl',
		url: 'https://www.kindertelefoon.nl',
		confirmed: true,
		year: 2024,
		lastChecked: null,
		sources: ['KT-OWN', 'IKV', 'WEEK-2019', 'AVS2019', 'METRO']
	},
	csg: {
		name: 'Centrum Seksueel Geweld',
		purpose: 'hulp na seksueel geweld',
		audience: ['anyone', 'yourself'],
		reach: { kind: 'phone', phone: phone('0800-0188'), cost: 'gratis', hours: 'dag en nacht' },
		note: 'Bel het liefst binnen zeven dagen. Is het langer geleden, dan mag je ook bellen, misschien alleen tijdens kantooruren.',
		url: 'https://www.centrumseksueelgeweld.nl',
		confirmed: true,
		year: 2022,
		lastChecked: null,
		sources: ['CSG', 'GGDFRL', 'EMERGIS', 'NU-CSG']
	},
	vertrouwensinspecteur: {
		name: 'Vertrouwensinspecteurs van de Inspectie van het Onderwijs',
		purpose:
			'vermoeden tegen een medewerker, of advies bij ander geweld op school of in de kinderopvang',
		audience: ['school', 'anyone'],
		reach: {
			kind: 'phone',
			phone: phone('0900-1113111'),
			cost: 'lokaal tarief',
			hours: 'werkdagen van 8.00 tot 17.00 uur'
		},
		url: 'https://www.onderwijsinspectie.nl',
		confirmed: true,
		year: null,
		lastChecked: null,
		sources: ['REVIUS', 'BRINK', 'STOOB']
	},
	jouwggd: {
		name: 'JouwGGD',
		purpose: 'informatie en een anonieme chat voor jongeren',
		audience: ['child'],
		// The site's own address is not confirmed; this page of the GGD's tells about it.
		reach: {
			kind: 'look-on-site',
			url: 'https://ggdghor.nl/thema/zit-je-als-jongere-ergens-mee-dan-is-er-jouwggd'
		},
		confirmed: false,
		year: null,
		lastChecked: null,
		sources: ['IKV', 'GGDGHOR']
	},
	ikvermoed: {
		name: 'ikvermoedhuiselijkgeweld.nl',
		purpose: 'signalen en tips voor wie zich zorgen maakt, van de Rijksoverheid',
		audience: ['anyone'],
		reach: { kind: 'site', url: 'https://www.ikvermoedhuiselijkgeweld.nl' },
		confirmed: true,
		year: 2019,
		lastChecked: null,
		sources: ['IKV', 'WEEK-2019', 'RD2019']
	},
	lkha: {
		name: 'Landelijk Knooppunt Huwelijksdwang en Achterlating',
		purpose: 'vragen van professionals over huwelijksdwang en achterlating',
		audience: ['school'],
		reach: { kind: 'look-on-site', url: 'https://www.huwelijksdwangenachterlating.nl' },
		note: 'Bel eerst Veilig Thuis.',
		confirmed: false,
		year: null,
		lastChecked: null,
		sources: ['LKHA', 'LKHA-WIE']
	},
	'bz-nood': {
		name: 'Noodnummer van het ministerie van Buitenlandse Zaken',
		purpose:
			'een jongere die in het buitenland is achtergelaten of daar gedwongen dreigt te trouwen',
		audience: ['anyone'],
		reach: {
			kind: 'phone',
			phone: phone('+31 247 247 247'),
			hours: 'dag en nacht, ook via WhatsApp'
		},
		confirmed: true,
		year: null,
		lastChecked: null,
		sources: ['BOZ-BZ', 'RD-BZ']
	},
	helpwanted: {
		name: 'Helpwanted',
		purpose:
			'online seksueel misbruik, afpersing en gelekte beelden: advies en hulp bij verwijderen',
		audience: ['anyone', 'child', 'school'],
		reach: { kind: 'look-on-site', url: 'https://helpwanted.nl' },
		confirmed: false,
		year: 2024,
		lastChecked: null,
		sources: ['OBR-HW', 'NOS-SEXT']
	},
	'school-veiligheid': {
		name: 'Stichting School & Veiligheid',
		purpose: 'vragen van scholen over sociale veiligheid en incidenten',
		audience: ['school'],
		reach: { kind: 'look-on-site', url: 'https://www.schoolenveiligheid.nl' },
		confirmed: false,
		year: null,
		lastChecked: null,
		sources: ['AVS-SSV', 'SCHOOLV']
	},
	'stop-it-now': {
		name: 'Stop it Now',
		purpose:
			'zorgen over seksuele gevoelens of gedrag naar minderjarigen, van jezelf of van een ander',
		audience: ['anyone'],
		reach: { kind: 'look-on-site', url: 'https://offlimits.nl' },
		note: 'Stop it Now hoort bij Offlimits.',
		confirmed: false,
		year: null,
		lastChecked: null,
		sources: ['OFFL']
	},
	'hulplijn-113': {
		name: '113 Zelfmoordpreventie',
		purpose: 'denken aan zelfdoding, of zorgen daarover bij een ander',
		audience: ['anyone', 'child', 'yourself'],
		reach: {
			kind: 'phone',
			phone: phone('113'),
			other: phone('0800-0113'),
			cost: 'gratis',
			hours: 'dag en nacht'
		},
		chat: 'kan ook, via 113.nl',
		note: 'Acuut gevaar: bel 112.',
		url: 'https://113.nl',
		confirmed: true,
		year: 2025,
		lastChecked: null,
		sources: ['UPD-113', 'NU-113']
	},
	slachtofferhulp: {
		name: 'Slachtofferhulp Nederland',
		purpose: 'steun na geweld of een misdrijf',
		audience: ['anyone', 'yourself'],
		reach: { kind: 'look-on-site', url: 'https://www.slachtofferhulp.nl' },
		confirmed: false,
		year: null,
		lastChecked: null,
		sources: ['POL-SHN', 'SHN']
	}
} as const satisfies Readonly<Record<string, HelpLine>>;

export type HelpLineId = keyof typeof helpLines;

/** A help line with all that may be said about it. */
export function helpLine(id: HelpLineId): HelpLine {
	return helpLines[id];
}

/** What stands where the number would stand. */
export function reachWords(reach: Reach): string {
	switch (reach.kind) {
		case 'phone':
			return reach.phone.number;
		case 'site':
			return new URL(reach.url).hostname.replace(/^www\./, '');
		case 'look-on-site':
			return 'kijk op de site';
		default:
			return unreachable(reach);
	}
}

/** Says honestly whether a person compared the line with the live page, and when. */
export function checkedWords(lastChecked: string | null): string {
	if (lastChecked === null) return 'nog niet live gecontroleerd';
	const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
	return `gecontroleerd op ${day.format(new Date(lastChecked))}`;
}
