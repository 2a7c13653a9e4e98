import { error } from '@sveltejs/kit';
import { allCases, caseById } from '$lib/content/cases.server';
import { shownSourcesOf } from '$lib/play/sources-of';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => allCases().map(({ id }) => ({ casus: id }));

export const load: PageServerLoad = ({ params }) => {
	const scenario = caseById(params.casus);
	if (scenario === undefined) error(404, 'Deze casus bestaat niet (meer).');
	return { scenario, sources: shownSourcesOf(scenario) };
};
