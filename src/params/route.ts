import type { ParamMatcher } from '@sveltejs/kit';
import { isOtherRouteId } from '$lib/meldcode/other-routes';

/** The routes beside the main road have an address each. */
export const match: ParamMatcher = (param) => isOtherRouteId(param);
