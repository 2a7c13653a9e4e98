import { callSheet } from '$lib/app/reference/prints';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => callSheet();
