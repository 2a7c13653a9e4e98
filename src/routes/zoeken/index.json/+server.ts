import { json } from '@sveltejs/kit';
import { packEntries } from '$lib/app/search/pack-entries';
import { searchEntries } from '$lib/app/search/search-entries.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything that can be found, fetched when somebody begins to search. */
export const GET: RequestHandler = () => json(packEntries(searchEntries()));
