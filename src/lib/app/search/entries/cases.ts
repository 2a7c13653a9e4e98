import type { CaseSummary } from '$lib/app/case-summary';
import type { Entry } from '../search-entry';

/** From the public summary alone: what is really the matter stays out of it. */
export const caseEntries = (cases: readonly CaseSummary[]): readonly Entry[] =>
	cases.map(({ id, title, summary, role, sector }) => ({
		id: `case-${id}`,
		kind: 'case',
		title: `Oefenen: ${title}`,
		text: `${summary} Je bent ${role}, ${sector}.`,
		path: `/oefenen/${id}`
	}));
