import { must } from '$lib/shared/must';

/**
 * Stands in for SvelteKit's `$app/paths` in the code of the islands, which have no framework around
 * them. Gives the same address as the server wrote into the page.
 */
export function resolve(id: string, params: Readonly<Record<string, string>> = {}): string {
	const root = must(document.documentElement.dataset.root, 'a page says where its root is');
	const path = id.replaceAll(/\[(\w+)(?:=\w+)?\]/g, (_, name: string) =>
		must(params[name], `the address ${id} has a ${name}`)
	);
	return `${root}${path}`;
}
