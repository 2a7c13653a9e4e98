import { createContext } from 'svelte';
import type { OwnSchoolHolder } from './own-school.svelte';

/**
 * Where the own school lies while a tab is open. Every page brings it along, so it is no more than
 * a place: what it holds is fetched by who needs it.
 */
export interface SchoolPlace {
	holder?: OwnSchoolHolder;
}

export const [useSchoolPlace, provideSchoolPlace] = createContext<SchoolPlace>();
