import { bruisesPage } from '$lib/app/reference/bruises';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => bruisesPage();
