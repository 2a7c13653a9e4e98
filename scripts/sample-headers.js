import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closedPolicy, commonHeaders, readBuilt } from './headers.js';

/** Header files for hosts that serve the static copy: the same headers as our own server sends. */

/** @typedef {import('./headers.js').Built} Built */

const unchanging = 'public, max-age=31536000, immutable';
const { 'cache-control': asksAgain, ...everywhere } = commonHeaders;

const introduction = [
	'Made by npm run build:static, from the policies in the pages of this very build.',
	'Take it along again after every build: a policy names the scripts of its page by their hash.',
	'To let one learning platform show the app in a frame, write its address in place of',
	"'none' behind frame-ancestors, as https://leren.voorbeeld.nl, and leave out X-Frame-Options.",
	'Strict-Transport-Security belongs to the whole host; add it where you set up TLS.'
];

/**
 * Writes the samples: one into the copy, where its host looks for it, the others beside it.
 * @param {string} copy
 */
export function writeSamples(copy) {
	const built = readBuilt([copy]);
	const beside = `${copy}-headers`;
	mkdirSync(beside, { recursive: true });
	writeFileSync(join(copy, '_headers'), netlifySample(built));
	writeFileSync(join(beside, 'nginx.conf'), nginxSample(built));
	writeFileSync(join(beside, '.htaccess'), apacheSample(built));
}

/**
 * For Netlify and Cloudflare Pages. They send what all rules that fit say, so no two of these rules
 * name the same header for one address.
 * @param {Built} built
 */
export function netlifySample({ policies }) {
	const rules = [
		rule('/*', everywhere),
		rule('/_app/immutable/*', { 'cache-control': unchanging }),
		rule('/_app/*', { 'content-security-policy': closedPolicy }),
		...[...policies].map(([path, policy]) =>
			rule(path, { 'cache-control': asksAgain, 'content-security-policy': policy })
		)
	];
	const base = 'In a sub-folder, put its path before every path below: /map/oefenen/.';
	return [comment([...introduction, base]), ...rules].join('\n');
}

/**
 * For nginx, as a file of its own in conf.d.
 * @param {Built} built
 */
export function nginxSample({ policies }) {
	const known = [...policies].flatMap(([path, policy]) =>
		namesOf(path).map((name) => `\t"${name}" "${policy}";`)
	);
	const headers = Object.entries({
		...everywhere,
		'cache-control': '$niet_pluis_cache',
		'content-security-policy': '$niet_pluis_policy'
	}).map(([name, value]) => `\tadd_header ${written(name)} "${value}" always;`);
	const base = 'In a sub-folder, put its path before every path in the first map.';
	return [
		comment([...introduction, base]),
		...['map $uri $niet_pluis_policy {', `\tdefault "${closedPolicy}";`, ...known, '}', ''],
		...['map $uri $niet_pluis_cache {', `\tdefault "${asksAgain}";`],
		...[`\t"~/_app/immutable/" "${unchanging}";`, '}', ''],
		...['server {', '\tlisten 80;', '\troot /var/www/build-static;', '\tserver_tokens off;'],
		...[...headers, '}', '']
	].join('\n');
}

/**
 * For Apache, in the folder of the copy, which may be any folder: it looks at how a path ends.
 * @param {Built} built
 */
export function apacheSample({ policies }) {
	const set = (/** @type {string} */ name, /** @type {string} */ value, when = '') =>
		`Header always set ${written(name)} "${value}"${when === '' ? '' : ` "expr=${when}"`}`;
	// The last that fits counts, and the path of every page ends as that of the first page does.
	const byLength = [...policies].sort(([one], [other]) => one.length - other.length);
	return [
		comment([...introduction, 'It needs mod_headers, and AllowOverride FileInfo.']),
		...Object.entries(everywhere).map(([name, value]) => set(name, value)),
		set('cache-control', asksAgain),
		set('cache-control', unchanging, '%{REQUEST_URI} =~ m#/_app/immutable/#'),
		set('content-security-policy', closedPolicy),
		...byLength.map(([path, policy]) =>
			set('content-security-policy', policy, `%{REQUEST_URI} =~ m#${ending(path)}$#`)
		),
		''
	].join('\n');
}

/**
 * @param {string} path
 * @param {Readonly<Record<string, string>>} headers
 */
function rule(path, headers) {
	const lines = Object.entries(headers).map(([name, value]) => `  ${written(name)}: ${value}`);
	return [path, ...lines, ''].join('\n');
}

/** @param {string} path */
function ending(path) {
	const plain = path.replaceAll('.', '\\.');
	return path.endsWith('/') ? `${plain}(index\\.html)?` : plain;
}

/** @param {string} path */
function namesOf(path) {
	return path.endsWith('/') ? [path, `${path}index.html`] : [path];
}

/** @param {string} name */
function written(name) {
	return name.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

/** @param {readonly string[]} lines */
function comment(lines) {
	return `${lines.map((line) => `# ${line}`).join('\n')}\n`;
}
