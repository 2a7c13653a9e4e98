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
	return [...code.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)].map(([, path = '']) => path);
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
