import { helpPage } from '$lib/app/help-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => helpPage();
