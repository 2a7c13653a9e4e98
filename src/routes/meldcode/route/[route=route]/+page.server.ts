import { otherRouteIds } from '$lib/meldcode/other-routes';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => otherRouteIds.map((route) => ({ route }));
