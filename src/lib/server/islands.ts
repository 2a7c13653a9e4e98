import { must } from '$lib/shared/must';

/** The page with the code of its islands, unless it starts the whole app by itself. */
export function withIslands(html: string): string {
	const startsApp = html.includes('__sveltekit_') || __ISLANDS__.entry === '';
	return html.replace('<!--islands-->', () => (startsApp ? '' : scriptFor(html)));
}

function scriptFor(html: string): string {
	const root = must(/data-root="([^"]*)"/.exec(html)?.[1], 'a page says where its root is');
	return `<script type="module" src="${root}/${__ISLANDS__.entry}"></script>`;
}
