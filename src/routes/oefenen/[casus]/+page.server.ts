import { error } from '@sveltejs/kit';
import { CaseAtHand } from '$lib/app/case-at-hand';
import { allCases, caseById } from '$lib/content/cases.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => allCases().map(({ id }) => ({ casus: id }));

export const load: PageServerLoad = ({ params }) => {
	const scenario = caseById(params.casus);
	if (scenario === undefined) error(404, 'Deze casus bestaat niet (meer).');
	return { atHand: new CaseAtHand(scenario.id, scenario) };
};
