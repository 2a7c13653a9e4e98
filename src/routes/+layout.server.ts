import { helpBar } from '$lib/app/help-bar';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ helpBar: helpBar() });
