import { getContext, setContext } from 'svelte';
import type { OwnSchoolHolder } from './own-school.svelte';

/**
 * Where the own school lies while a page is open. Every page brings it along, so it is no more than
 * a place: what it holds is fetched by who needs it.
 */
export interface SchoolPlace {
	holder?: OwnSchoolHolder;
}

const key = Symbol('school');
/** Filled in a browser alone, by the page that is open there. */
const ofThisPage: SchoolPlace = {};

/** The place that was provided, or else that of the page. */
export function useSchoolPlace(): SchoolPlace {
	return getContext<SchoolPlace | undefined>(key) ?? ofThisPage;
}

export function provideSchoolPlace(place: SchoolPlace): void {
	setContext(key, place);
}
