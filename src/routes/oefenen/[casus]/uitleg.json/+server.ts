import { error, json } from '@sveltejs/kit';
import { allCases, caseById, hindsightById } from '$lib/content/cases.server';
import { shownSourcesOf } from '$lib/play/sources-of';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => allCases().map(({ id }) => ({ casus: id }));

/** What is read afterwards, with where its sources lead. */
export const GET: RequestHandler = ({ params }) => {
	const [scenario, hindsight] = [caseById(params.casus), hindsightById(params.casus)];
	if (scenario === undefined) error(404, 'Deze casus bestaat niet (meer).');
	return json({ hindsight, sources: shownSourcesOf(scenario) });
};
