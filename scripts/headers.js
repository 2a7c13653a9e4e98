import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The headers of every response. The policy of a page stands in the page itself, made when it was
 * built; here it becomes a header, word for word. What is not known as a page may do nothing.
 */

/** What every response carries, whatever it is. */
export const commonHeaders = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
	// Files with a hash in their name say otherwise themselves.
	'cache-control': 'no-cache'
};

/** For what is no page: scripts, styles, pictures, data, and a bare refusal. */
export const closedPolicy =
	"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const workerPath = '/service-worker.js';

/**
 * What a built copy holds, by the path in an address.
 * @typedef {object} Built
 * @property {ReadonlyMap<string, string>} policies the policy of each page
 * @property {ReadonlySet<string>} files everything that is only ever read, pages included
 */

/**
 * Reads what stands in the folders of a built copy: its pages with their policies, and its files.
 * @param {readonly string[]} folders
 * @returns {Built}
 */
export function readBuilt(folders) {
	/** @type {Map<string, string>} */
	const policies = new Map();
	/** @type {Set<string>} */
	const files = new Set();
	for (const folder of folders) {
		for (const file of filesIn(folder)) {
			const path = pathOf(file);
			files.add(path);
			if (!file.endsWith('.html')) continue;
			policies.set(path, policyOfPage(readFileSync(join(folder, file), 'utf8'), file));
		}
	}
	const [page] = policies.values();
	if (files.has(workerPath)) policies.set(workerPath, policyOfWorker(page ?? ''));
	return { policies, files };
}

/**
 * All headers of the response to a path, as far as they are known before the app has answered.
 * @param {Built} built
 * @param {string} path
 */
export function headersFor(built, path) {
	const policy = built.policies.get(path) ?? closedPolicy;
	return { ...commonHeaders, 'content-security-policy': policy };
}

/**
 * The policy that stands in a page, with what only a header can say.
 * @param {string} html
 * @param {string} name of the page, for who has to mend it
 */
export function policyOfPage(html, name) {
	const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
	if (meta?.[1] === undefined) throw new Error(`${name} has no Content-Security-Policy`);
	return `${unescaped(meta[1])}; frame-ancestors 'none'`;
}

/**
 * A worker obeys the policy of its own response, not that of a page. It fetches and stores, and
 * has the same Trusted Types as the pages.
 * @param {string} pagePolicy
 */
export function policyOfWorker(pagePolicy) {
	const trustedTypes = pagePolicy
		.split('; ')
		.filter((directive) => /^(require-trusted-types-for|trusted-types) /.test(directive));
	return [closedPolicy, "script-src 'self'", "connect-src 'self'", ...trustedTypes].join('; ');
}

/**
 * Where a file of a built copy is found: a page without its ending, a folder for its index.
 * @param {string} file
 */
export function pathOf(file) {
	return `/${file}`.replace(/(?<=\/)index\.html$|\.html$/, '');
}

/** @param {string} folder */
function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((file) => file.replaceAll('\\', '/'));
}

/** @param {string} attribute */
function unescaped(attribute) {
	return attribute
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
