/**
 * In few files code compresses better, and over a slow line each file is asked for apart. So what
 * the page of a case needs at once comes in two: the framework, and the app. What can wait, and what
 * only other pages need, stays apart.
 * @type {import('vite').Rolldown.CodeSplittingOptions}
 */
export const chunks = {
	groups: [
		{ tags: ['$initial'], name: 'framework', test: /node_modules/ },
		{
			tags: ['$initial'],
			debugName: 'app',
			test: /\/src\/lib\/|\/routes\/(?:\+layout|oefenen\/\[casus\])|\/generated\/root\.svelte/,
			name: (id, context) => {
				const info = (/** @type {string} */ module) => context.getModuleInfo(module);
				return isNeededByCase(id, info) ? 'app' : null;
			}
		}
	]
};

/**
 * Follows who imports whom up to a page, or to where the app begins. What is only fetched later, on
 * whatever page, is no reason to bring something at once.
 * @param {string} id
 * @param {(id: string) => import('vite').Rolldown.ModuleInfo | null} info
 */
function isNeededByCase(id, info) {
	const seen = new Set([id]);
	for (const module of seen) {
		const [, route] = /\/src\/routes\/(.*)/.exec(module) ?? [];
		if (route !== undefined) {
			if (/^\+layout|^oefenen\/\[casus\]/.test(route)) return true;
			continue;
		}
		const { isEntry = false, importers = [] } = info(module) ?? {};
		if (isEntry) return true;
		for (const importer of importers) seen.add(importer);
	}
	return false;
}
