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
			test: /\/src\/lib\//,
			name: (id, context) => {
				const importersOf = (/** @type {string} */ module) =>
					context.getModuleInfo(module)?.importers ?? [];
				const isFetchedLate = (/** @type {string} */ module) => {
					const info = context.getModuleInfo(module);
					return info?.isEntry === false && info.dynamicImporters.length > 0;
				};
				return isNeededByCase(id, importersOf, isFetchedLate) ? 'app' : null;
			}
		}
	]
};

/**
 * Follows who imports whom up to a page, or to where the app begins. What is fetched late by a case
 * and is there at once on another page is not needed by the case.
 * @param {string} id
 * @param {(id: string) => readonly string[]} importersOf
 * @param {(id: string) => boolean} isFetchedLate
 */
function isNeededByCase(id, importersOf, isFetchedLate) {
	const seen = new Set([id]);
	for (const module of seen) {
		const [, route] = /\/src\/routes\/(.*)/.exec(module) ?? [];
		if (route !== undefined) {
			if (/^\+layout|^oefenen\/\[casus\]/.test(route)) return true;
			continue;
		}
		const importers = importersOf(module);
		if (importers.length === 0 && !isFetchedLate(module)) return true;
		for (const importer of importers) seen.add(importer);
	}
	return false;
}
