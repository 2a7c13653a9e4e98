import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/**
 * The code that brings parts of a page to life where the rest of it is only read. Such a page does
 * without the framework's own start and router, which would be most of what it loads.
 * @typedef {object} Islands
 * @property {string} entry the module that a page asks for, as a path from the root of the site
 * @property {readonly { path: string, code: string }[]} files all modules, the entry included
 */

const root = join(import.meta.dirname, '..');
const folder = '_app/immutable/islands';

/** @type {import('vite').Plugin} */
const withoutStyles = {
	name: 'without-styles',
	transform: (code, id) =>
		id.endsWith('.svelte')
			? code.replace(/import\s*["'][^"']*\btype=style\b[^"']*["'];?/, '')
			: null
};

/**
 * Builds them apart from the app, so that they bring only what they need of the framework. Their
 * styles stand in the page, which holds the same parts as they are before they come to life.
 * @param {Record<string, string>} define what the code is told at build time
 * @returns {Promise<Islands>}
 */
export async function buildIslands(define) {
	ensureTypesFolder();
	const result = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		base: './',
		define,
		resolve: {
			alias: {
				$lib: join(root, 'src/lib'),
				'$app/paths': join(root, 'src/lib/app/islands/paths.ts')
			}
		},
		plugins: [svelte({ configFile: false, preprocess: vitePreprocess() }), withoutStyles],
		build: {
			write: false,
			modulePreload: false,
			rollupOptions: {
				input: join(root, 'src/islands.ts'),
				output: {
					entryFileNames: `${folder}/[hash].js`,
					chunkFileNames: `${folder}/[hash].js`
				}
			}
		}
	});
	const { output } = 'output' in result ? result : { output: [] };
	const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
	const entry = chunks.find(({ isEntry }) => isEntry);
	if (entry === undefined) throw new Error('src/islands.ts gave no module');
	return {
		entry: entry.fileName,
		files: chunks.map(({ fileName, code }) => ({ path: fileName, code }))
	};
}

/** Our tsconfig.json rests on a file that SvelteKit writes, in a fresh folder only after this. */
function ensureTypesFolder() {
	const folder = join(root, '.svelte-kit');
	const file = join(folder, 'tsconfig.json');
	if (existsSync(file)) return;
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, '{}');
}

/**
 * Puts them among the files of the app.
 * @param {Islands} islands
 * @returns {import('vite').Plugin}
 */
export function islandFiles({ files }) {
	return {
		name: 'islands',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle() {
			for (const { path, code } of files) {
				this.emitFile({ type: 'asset', fileName: path, source: code });
			}
		}
	};
}
