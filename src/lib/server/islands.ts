import { must } from '$lib/shared/must';

/** The page with the code of its islands, if it has any and is no page of the app itself. */
export function withIslands(html: string): string {
	const isOfApp = html.includes('__sveltekit_');
	const hasIslands = !isOfApp && html.includes('data-island=') && __ISLANDS__.entry !== '';
	return html.replace('<!--islands-->', () => (hasIslands ? scriptFor(html) : ''));
}

function scriptFor(html: string): string {
	const root = must(/data-root="([^"]*)"/.exec(html)?.[1], 'a page says where its root is');
	return `<script type="module" src="${root}/${__ISLANDS__.entry}"></script>`;
}
