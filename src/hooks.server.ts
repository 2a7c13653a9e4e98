import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { firstChoicePage, inPlaceOf, neutralPage, withScript } from '$lib/server/inline-scripts';
import { withIslands } from '$lib/server/islands';

function isQuick(route: string | null): boolean {
	return route === firstChoicePage || route === neutralPage;
}

/** Puts the scripts of `src/inline` into the page, where nothing has to be fetched for them. */
export const handle: Handle = async ({ event, resolve }) => {
	// Cases are made when the app is built. At run time their address can only show an error page,
	// on which nothing is chosen, and whose policy would refuse the script.
	const hasFirstChoice = building && event.route.id === firstChoicePage;
	const response = await resolve(event, {
		// The page of a case is painted first and gets its font when that is there.
		preload: ({ type }) => type !== 'asset' && (type !== 'font' || !isQuick(event.route.id)),
		transformPageChunk: ({ html }) => {
			if (event.route.id === neutralPage) return inPlaceOf(html, 'afterLeaving', 'weather');
			const guarded = withIslands(withScript(html, 'afterLeaving'));
			return hasFirstChoice ? withScript(guarded, 'firstChoice') : guarded;
		}
	});
	// It tells what the app is made with, and is of no use to who reads the page.
	response.headers.delete('x-sveltekit-page');
	return response;
};
