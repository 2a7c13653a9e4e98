import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { chunks } from './scripts/chunks.js';
import { inlineScripts } from './scripts/inline-scripts.js';
import { buildIslands, islandFiles } from './scripts/islands.js';
import { neutralPages } from './scripts/neutral-pages.js';
import { sourceHash } from './scripts/source-hash.js';

const define = {
	__INLINE_SCRIPTS__: JSON.stringify(inlineScripts),
	__NEUTRAL_PAGES__: JSON.stringify(neutralPages),
	__VERSION__: JSON.stringify(sourceHash())
};

export default defineConfig(async ({ command, isSsrBuild = false }) => {
	// While one develops every page is a page of the app, and there are no islands.
	const islands = command === 'build' ? await buildIslands(define) : { entry: '', files: [] };
	return {
		build: isSsrBuild ? {} : { rollupOptions: { output: { codeSplitting: chunks } } },
		plugins: [sveltekit(), islandFiles(islands)],
		define: {
			...define,
			__ISLANDS__: JSON.stringify({
				entry: islands.entry,
				paths: islands.files.map(({ path }) => path)
			}),
			// The pages end in a slash in the copy for a plain web host; see routes/+layout.ts.
			'import.meta.env.NIET_PLUIS_COPY': JSON.stringify(process.env.NIET_PLUIS_COPY ?? 'server')
		},
		test: {
			projects: [
				{
					extends: true,
					test: {
						name: 'units',
						environment: 'node',
						include: ['src/**/*.test.ts', 'tests/*.test.ts'],
						exclude: ['src/**/*.svelte.test.ts']
					}
				},
				{
					extends: true,
					plugins: [svelteTesting()],
					test: {
						name: 'components',
						environment: 'jsdom',
						include: ['src/**/*.svelte.test.ts'],
						setupFiles: ['tests/support/components.ts']
					}
				}
			]
		}
	};
});
