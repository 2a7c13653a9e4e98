import { overviewPage } from '$lib/app/reference/overview-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => overviewPage();
