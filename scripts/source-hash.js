import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Everything that the built app depends on. */
const inputs = [
	'src',
	'scenarios',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'scripts/chunks.js',
	'scripts/inline-scripts.js',
	'scripts/islands.js',
	'scripts/headers.js',
	'scripts/sample-headers.js'
];

/** A short hash over the names and contents of all inputs of a build; the same on every machine. */
export function sourceHash() {
	const hash = createHash('sha256');
	for (const input of inputs) addToHash(hash, input);
	return hash.digest('hex').slice(0, 16);
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addToHash(hash, path) {
	const full = join(root, path);
	if (statSync(full).isDirectory()) {
		for (const name of readdirSync(full).sort()) addToHash(hash, `${path}/${name}`);
		return;
	}
	hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
}
