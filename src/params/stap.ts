import type { ParamMatcher } from '@sveltejs/kit';

/** The five steps have an address each. */
export const match: ParamMatcher = (param) => /^stap-[1-5]$/.test(param);
