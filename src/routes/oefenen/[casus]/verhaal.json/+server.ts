import { error, json } from '@sveltejs/kit';
import { allCases, storyById } from '$lib/content/cases.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => allCases().map(({ id }) => ({ casus: id }));

/** What is needed to play a case: the first file a page asks for. */
export const GET: RequestHandler = ({ params }) =>
	json(storyById(params.casus) ?? error(404, 'Deze casus bestaat niet (meer).'));
