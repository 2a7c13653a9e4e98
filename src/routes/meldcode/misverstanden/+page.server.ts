import { misconceptionsPage } from '$lib/app/reference/misconceptions';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => misconceptionsPage();
