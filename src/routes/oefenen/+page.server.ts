import { summaryOf } from '$lib/app/case-summary';
import { allCases } from '$lib/content/cases.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ cases: allCases().map(summaryOf) });
