import type { Handle } from '@sveltejs/kit';
import { firstChoicePage, neutralPage, withScript } from '$lib/server/inline-scripts';

/** Puts the scripts of `src/inline` into the page, where nothing has to be fetched for them. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			if (event.route.id === neutralPage) return withScript(html, 'weather');
			const guarded = withScript(html, 'afterLeaving');
			return event.route.id === firstChoicePage ? withScript(guarded, 'firstChoice') : guarded;
		}
	});
