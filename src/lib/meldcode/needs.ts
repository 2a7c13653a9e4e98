import type { Need } from './needs/need';
import { needsAboutAPupil } from './needs/pupil';
import { needsAtSchool } from './needs/school';
import { needsOfToday } from './needs/today';
import { needsOfYourOwn } from './needs/yourself';

export interface NeedGroup {
	readonly title: string;
	readonly needs: readonly Need[];
}

/**
 * The most urgent first, and the page keeps this order: what cannot wait a minute, then what has
 * to happen today. Doubt closes the first group, since most readers come for it.
 */
export const needGroups: readonly NeedGroup[] = [
	{ title: 'Nu of vandaag', needs: needsOfToday },
	{ title: 'Over een leerling', needs: needsAboutAPupil },
	{ title: 'Over je school', needs: needsAtSchool },
	{ title: 'Over jezelf of een collega', needs: needsOfYourOwn }
];

export const needs: readonly Need[] = needGroups.flatMap((group) => group.needs);
