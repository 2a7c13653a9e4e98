import { cardSheet } from '$lib/app/reference/prints';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => cardSheet();
