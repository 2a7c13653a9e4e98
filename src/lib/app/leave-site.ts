/** The weather: public, Dutch, and it needs no explaining to who looks over a shoulder. */
export const neutralAddress = 'https://www.knmi.nl';

interface Page {
	title: string;
	readonly documentElement: { setAttribute(name: string, value: string): void };
}

interface Place {
	replace(address: string): void;
}

/**
 * Covers the page at once and goes to the weather in its place, so that Back does not show the
 * page that was left. It does not erase the history: pages visited earlier are still in it.
 */
export function leaveSite(page: Page, place: Place): void {
	// First what can be seen, since the other page may take seconds to come.
	page.documentElement.setAttribute('data-left', '');
	page.title = 'Weer';
	place.replace(neutralAddress);
}
