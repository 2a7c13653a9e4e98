import { dev } from '$app/environment';
import { indexFromAToZ } from '$lib/app/search/search-entries.server';
import type { PageServerLoad } from './$types';

// This page is read; what one can operate on it is an island. See app/islands.
export const csr = dev;

export const load: PageServerLoad = () => ({ letters: indexFromAToZ() });
