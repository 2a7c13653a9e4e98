/**
 * What a built page asks for by itself.
 * @typedef {object} PageParts
 * @property {readonly string[]} modules addresses of the JavaScript with which it comes alive
 * @property {readonly string[]} data addresses of what it fetches besides, before it needs it
 * @property {number} ownScripts bytes of the scripts of ours that stand in its body
 */

/**
 * Reads a page as SvelteKit builds it. Knows no HTML but what stands there.
 * @param {string} html
 * @returns {PageParts}
 */
export function readPage(html) {
	const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
	const preloaded = links.filter((tag) => attribute(tag, 'rel') === 'modulepreload');
	const fetched = links.filter(
		(tag) => attribute(tag, 'rel') === 'preload' && attribute(tag, 'as') === 'fetch'
	);
	const scripts = scriptsIn(html.slice(Math.max(0, html.indexOf('<body'))));
	const imported = scripts.filter(isBootstrap).flatMap(dynamicImportsOf);
	const own = scripts.filter((code) => !isBootstrap(code));
	return {
		modules: [...new Set([...preloaded.map(href), ...imported])],
		data: fetched.map(href),
		ownScripts: own.reduce((total, code) => total + Buffer.byteLength(code), 0)
	};
}

/**
 * What brings parts of a page to life that does not start the app: the module it asks for and the
 * names of the parts. Null for a page that starts the app, or nothing at all.
 * @param {string} html
 * @returns {{ entry: string, names: readonly string[] } | null}
 */
export function islandsIn(html) {
	const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
	const entry = tags.find((tag) => attribute(tag, 'type') === 'module');
	if (entry === undefined) return null;
	const names = [...html.matchAll(/\bdata-island="([^"]*)"/g)].map(([, name = '']) => name);
	return { entry: attribute(entry, 'src'), names: [...new Set(names)] };
}

/**
 * Where the parts of pages are, by name, and what is fetched besides on every such page.
 * @param {string} code of the module that brings them to life
 * @returns {{ parts: ReadonlyMap<string, string>, others: readonly string[] }}
 */
export function partsIn(code) {
	const named = /["'`{,]([\w-]+)["'`]?:\(\)=>(?:[\w$]+\(\(\)=>)?import\(["'`]([^"'`]+)["'`]\)/g;
	const parts = new Map([...code.matchAll(named)].map(([, name = '', path = '']) => [name, path]));
	const paths = new Set(parts.values());
	return { parts, others: dynamicImportsOf(code).filter((path) => !paths.has(path)) };
}

/**
 * All files that a built file may ask for, at once or later.
 * @param {string} code
 */
export function importsOf(code) {
	return [...staticImportsOf(code), ...dynamicImportsOf(code)];
}

/**
 * The files that a built file needs before it can run; not what it fetches later.
 * @param {string} code
 */
export function staticImportsOf(code) {
	// A sentence in a string may hold these words too, but hardly with a path behind them.
	const imports = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[\w./~-]+)["']/g;
	return [...code.matchAll(imports)].map(([, address = '']) => address);
}

/** @param {string} code */
function dynamicImportsOf(code) {
	return [...code.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, path = '']) => path);
}

/** @param {string} html */
function scriptsIn(html) {
	return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
		.filter(([, attributes = '']) => !/\b(?:src|type)=/.test(attributes))
		.map(([, , code = '']) => code);
}

/**
 * SvelteKit's own script, which starts the app.
 * @param {string} code
 */
function isBootstrap(code) {
	return code.includes('kit.start(');
}

/** @param {string} tag */
function href(tag) {
	return attribute(tag, 'href');
}

/**
 * @param {string} tag
 * @param {string} name
 */
function attribute(tag, name) {
	return new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]*))`).exec(tag)?.slice(1).find(Boolean) ?? '';
}
