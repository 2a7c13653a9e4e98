import { indexFromAToZ } from '$lib/app/search/search-entries.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ letters: indexFromAToZ() });
