import { signalsPage } from '$lib/app/reference/signals';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => signalsPage();
