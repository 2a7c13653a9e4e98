/** What was looked for, so that Back from a result shows it again. */
export interface LastSearch {
	readonly query: string;
	/** How many of the results were shown. */
	readonly shown: number;
}

/**
 * In the memory of this tab alone, and gone when the page is loaded again: what somebody looks for
 * may be nobody’s business. Never in the address, the title or any store of the browser.
 */
let last: LastSearch | undefined;

export function lastSearch(): LastSearch | undefined {
	return last;
}

export function rememberSearch(search: LastSearch): void {
	last = search;
}

export function forgetSearch(): void {
	last = undefined;
}
