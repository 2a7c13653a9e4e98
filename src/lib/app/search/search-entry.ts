import type { Pathname } from '$app/types';
import type { Phone } from '$lib/meldcode/phone';

/** What somebody can look for; the order is the one in which kinds are named on screen. */
export const kindWords = {
	need: 'Hulp',
	line: 'Hulplijn',
	page: 'Pagina',
	step: 'Stap',
	route: 'Andere weg',
	topic: 'Uitleg',
	weighing: 'Afweging',
	norm: 'Wanneer je meldt',
	definition: 'Begrip',
	form: 'Vorm',
	term: 'Begrip',
	figure: 'Cijfer',
	signals: 'Soort signalen',
	signal: 'Signaal',
	claim: 'Klopt dit?',
	case: 'Casus',
	sheet: 'Om af te drukken'
} as const;

export type EntryKind = keyof typeof kindWords;

/** Where something stands. The path is resolved in the browser, which knows the folder of this copy. */
export interface Place {
	readonly path: Pathname;
	/** The id on that page. */
	readonly hash?: string;
}

/** One thing on this site, as the list from A to Z names it. */
export interface EntryTitle extends Place {
	/** The kind and the name of the fact, such as `need-gevaar`: unlike any other. */
	readonly id: string;
	readonly kind: EntryKind;
	readonly title: string;
}

/** Whom one can call about it. */
export interface Call extends Phone {
	readonly name: string;
}

/** The same with what it says, and where one can call at once. */
export interface Entry extends EntryTitle {
	/** A line or two. */
	readonly text: string;
	readonly calls?: readonly Call[];
	/** Nobody confirmed it, or a part of it. */
	readonly isUnconfirmed?: true;
}

/** The same, with such words as its fact has by itself. */
export interface FoundEntry extends Entry {
	readonly words?: readonly string[];
}

/** The same with what people type when they mean it. */
export interface SearchEntry extends Entry {
	readonly words: readonly string[];
}

/** One letter with all that begins with it. */
export interface Letter {
	readonly letter: string;
	readonly entries: readonly EntryTitle[];
}
