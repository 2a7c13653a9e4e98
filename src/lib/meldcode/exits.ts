import type { OtherRouteId } from './other-routes';
import type { KnownSource } from './sources';

/** A reason to leave the five steps, or never to begin with them. */
export interface Exit {
	readonly id: string;
	/** What one notices. */
	readonly when: string;
	/** What comes first. */
	readonly first: string;
	readonly route: OtherRouteId;
	/** The part of the page of that route, where it is not the top. */
	readonly part?: string;
	readonly sources: readonly KnownSource[];
}

/** In the order in which one asks: danger first, and whatever changes the first call after it. */
export const exits = [
	{
		id: 'gevaar',
		when: 'Er is nu gevaar, of je twijfelt daarover',
		first: 'Bel 112. Of bel meteen Veilig Thuis, zonder op iemand te wachten.',
		route: 'acuut',
		sources: ['VTGZ-MELD', 'HP-KO1', 'HP-SO-ACUUT']
	},
	{
		id: 'verteld',
		when: 'Een kind vertelt zelf dat het thuis niet veilig is',
		first: 'Luister rustig. Bel dezelfde dag Veilig Thuis, nog voor contact met de ouders.',
		route: 'acuut',
		part: 'verteld',
		sources: ['AFWM', 'AUG-VT', 'SCHRIJF']
	},
	{
		id: 'bijzonder',
		when: 'Je denkt aan eer, huwelijksdwang, achterlating, genitale verminking, uitbuiting, een verzonnen ziekte of seksueel misbruik',
		first: 'Bel Veilig Thuis, nog voor elk gesprek.',
		route: 'bijzondere-risicos',
		sources: ['AUGEO-STAP', 'VTU-HA', 'AVPK-PCF', 'RJ-STAP3', 'KMOK']
	},
	{
		id: 'medewerker',
		when: 'Het gaat over iemand die op school of in de opvang werkt',
		first:
			'Vertel het meteen en rechtstreeks aan het bestuur of de houder. Dit is niet de Meldcode.',
		route: 'medewerker',
		sources: ['OWI-ZEDEN', 'BOINK', 'KLK']
	},
	{
		id: 'anders',
		when: 'Het gaat over leerlingen onderling, pesten, online, de club of verzuim',
		first: 'Dat is niet de Meldcode. Er is wel een andere weg.',
		route: 'leerlingen-onderling',
		sources: ['OWI-VRAAG', 'NYSINGH', 'NJI-VERZUIM']
	}
] as const satisfies readonly Exit[];
