import { termsPage } from '$lib/app/reference/terms';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => termsPage();
