import { browserKeys } from '$lib/storage/browser';
import { holdsSchool } from '$lib/storage/own-school';
import type { OwnSchoolHolder } from './own-school.svelte';
import type { SchoolPlace } from './school-place';

/** Fetches the own school where there is one; who has none fetches nothing. */
export async function lookUpSchool(place: SchoolPlace): Promise<OwnSchoolHolder | undefined> {
	const isKept = holdsSchool(browserKeys.localStorage) || holdsSchool(browserKeys.sessionStorage);
	if (place.holder === undefined && !isKept) return undefined;
	// Not come over a broken line: the page then stays as it is for who filled in nothing.
	return openSchool(place).catch(() => undefined);
}

/** The own school, to fill in. Rejects when its code does not come. */
export async function openSchool(place: SchoolPlace): Promise<OwnSchoolHolder> {
	const { ownSchoolHere } = await import('./own-school.svelte');
	return (place.holder ??= ownSchoolHere());
}
