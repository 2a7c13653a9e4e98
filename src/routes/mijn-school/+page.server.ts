import { ownSchoolPage } from '$lib/app/reference/own-school';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ownSchoolPage();
