import type { Transport } from '@sveltejs/kit';
import { CaseAtHand } from '$lib/app/case-at-hand';

/** How a case crosses from the server into the page: by its name alone. */
export const transport: Transport = {
	CaseAtHand: {
		encode: (value) => value instanceof CaseAtHand && value.id,
		decode: (id: string) => new CaseAtHand(id)
	}
};
