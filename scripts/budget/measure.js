import { islandsIn, partsIn, readPage } from './read-page.js';
import { resolveAddress } from './built-files.js';

/** At most so many bytes; see the numbers to hold in the design. */
export const limits = {
	html: 14_000,
	ownScripts: 1_000,
	modules: 60_000,
	data: 20_000,
	reference: 30_000,
	/** Ours: with what comes when somebody begins a decision or a search. */
	referenceInUse: 42_000,
	offline: 1_500_000
};

/**
 * @typedef {object} Amount
 * @property {string} what
 * @property {number} amount
 * @property {number} limit
 * @property {boolean} fits
 */

/**
 * All numbers of the budget: for every page of a case, for every page that is looked up, and for
 * everything together.
 * @param {import('./built-files.js').BuiltFiles} files
 * @returns {readonly Amount[]}
 */
export function measure(files) {
	const all = files.all();
	const cases = all.filter((address) => /^\/oefenen\/[^/]+\.html$/.test(address));
	if (cases.length === 0) throw new Error('The build has no page of a case');
	const scripts = all.filter((address) => address.endsWith('.js'));
	if (!scripts.some((address) => holdsDatabase(files.read(address)))) {
		throw new Error('The build has no database, or it is not known by its sign any more');
	}
	const offline = all.reduce((total, address) => total + files.stored(address), 0);
	return [
		...cases.flatMap((page) => amountsOf(page, files)),
		...all
			.filter((address) => address.endsWith('.html'))
			.flatMap((page) => amountsOfReference(page, files)),
		within('everything kept for offline use', offline, limits.offline)
	];
}

/**
 * @param {string} page
 * @param {import('./built-files.js').BuiltFiles} files
 */
function amountsOf(page, files) {
	const { modules, data, ownScripts } = readPage(files.read(page));
	const resolved = (/** @type {string} */ link) => resolveAddress(link, page);
	const alive = files.withStaticImports(modules.map(resolved));
	const withDexie = alive.filter((address) => holdsDatabase(files.read(address)));
	return [
		within(`${page}: HTML`, files.compressed(page), limits.html),
		within(`${page}: our scripts in the body, not compressed`, ownScripts, limits.ownScripts),
		within(`${page}: JavaScript before it is alive`, sizeOf(alive, files), limits.modules),
		within(`${page}: files of that with the database in them`, withDexie.length, 0),
		...data
			.map(resolved)
			.map((address) =>
				within(`${page}: fetches ${address}`, files.compressed(address), limits.data)
			)
	];
}

/**
 * What a page that does not start the app loads by itself, and what it may load when it is used.
 * @param {string} page
 * @param {import('./built-files.js').BuiltFiles} files
 */
function amountsOfReference(page, files) {
	const islands = islandsIn(files.read(page));
	if (islands === null) return [];
	const entry = resolveAddress(islands.entry, page);
	const { parts, others } = partsIn(files.read(entry));
	const used = islands.names.map((name) => {
		const path = parts.get(name);
		if (path === undefined) throw new Error(`${page}: no code for its part ${name}`);
		return path;
	});
	const fetched = [...used, ...others].map((path) => resolveAddress(path, entry));
	const atOnce = files.withStaticImports([entry, ...fetched]);
	const ever = [...new Set([...atOnce, ...files.withAllImports(fetched, [entry])])];
	return [
		within(`${page}: JavaScript`, sizeOf(atOnce, files), limits.reference),
		within(`${page}: JavaScript when it is used`, sizeOf(ever, files), limits.referenceInUse)
	];
}

/**
 * @param {readonly string[]} addresses
 * @param {import('./built-files.js').BuiltFiles} files
 */
function sizeOf(addresses, files) {
	return addresses.reduce((total, address) => total + files.compressed(address), 0);
}

/**
 * A name of Dexie that is still there when its code has been made small.
 * @param {string} code
 */
function holdsDatabase(code) {
	return code.includes('DexieError');
}

/**
 * @param {string} what
 * @param {number} amount
 * @param {number} limit
 * @returns {Amount}
 */
function within(what, amount, limit) {
	return { what, amount, limit, fits: amount <= limit };
}
