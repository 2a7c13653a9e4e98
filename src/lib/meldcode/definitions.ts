import type { KnownSource } from './sources';

export interface Definition {
	readonly term: string;
	readonly meaning: readonly string[];
	readonly youDo: readonly string[];
	readonly sources: readonly KnownSource[];
}

export const definitions = {
	acute: {
		term: 'Acute onveiligheid',
		meaning: [
			'Iemand is direct lichamelijk in gevaar.',
			'De veiligheid is nu en de komende dagen niet zeker, en er is meteen bescherming nodig.',
			'Lichamelijk of seksueel geweld hoort erbij, ook als het dreigt en ook zonder letsel.',
			'Ook het ontbreken van de meest nodige zorg telt: eten, drinken, kleding, onderdak.',
			'Medicijnen of medische zorg geven die niet nodig zijn, telt ook.',
			'Sommige bronnen noemen ook het onthouden van nodige medische hulp.'
		],
		youDo: [
			'Is er nu gevaar: bel 112.',
			'Bel anders meteen Veilig Thuis, ook als directie of intern begeleider er niet is.',
			'Dit weeg je als eerste, en daarna steeds opnieuw.'
		],
		sources: ['AFWM', 'WK-4', 'INTERV', 'CBS-ACUUT', 'HP-KO1', 'HP-SO-ACUUT', 'VTGZ-MELD']
	},
	structural: {
		term: 'Structurele onveiligheid',
		meaning: [
			// The framework's own wording was found only in parts, hence the pointer to the school's copy.
			'Het gaat om onveiligheid die terugkomt of doorgaat; het kader van je school omschrijft het precies.',
			'Eerder geweld is de sterkste voorspeller van later geweld.',
			'Kijk dus ook terug als het vandaag rustig lijkt.',
			'Een voorbeeld is een kind dat steeds weer getuige is van huiselijk geweld.',
			'Of een kind dat telkens niet veilig is door de verslaving van een ouder.'
		],
		youDo: [
			'Meld bij Veilig Thuis, telefonisch, ook bij twijfel.',
			'Hulp kan daarnaast doorgaan; bespreek die met Veilig Thuis.'
		],
		sources: ['KNMG-B6', 'STCRT2017', 'KOW', 'WK-FAQ', 'HP-BO5', 'KNMG-5', 'MOETD']
	},
	disclosure: {
		term: 'Onthulling (disclosure)',
		meaning: [
			'Een kind of volwassene vertelt uit zichzelf over geweld of mishandeling thuis, of vraagt er hulp bij.',
			'Het afwegingskader ziet dit als een vorm van acute onveiligheid.'
		],
		youDo: [
			'Is er nu gevaar: bel 112.',
			'Luister rustig, vraag niet uit en beloof geen geheimhouding.',
			'Bel dezelfde dag Veilig Thuis, voordat je verder iets doet; ga niet eerst naar de ouders.',
			'Samen met Veilig Thuis weeg je of het een melding is; bij twijfel wel.',
			'Gaat het over een medewerker, vertel het dan meteen aan het bestuur of de houder.'
		],
		sources: ['AFWM', 'AUG-VT', 'SCHRIJF', 'KMOK', 'NJI-KIND', 'AUG-DISC', 'OWI-ZEDEN', 'BOINK']
	}
} as const satisfies Readonly<Record<string, Definition>>;
