import type { Scenario } from '$lib/scenario/scenario';

/**
 * A case where the page is made. The page shows its first moment only, so the browser gets no more
 * than the name, and fetches the story as a file of its own; see `case-parts.ts`.
 */
export class CaseAtHand {
	constructor(
		readonly id: string,
		readonly scenario?: Scenario
	) {}
}
