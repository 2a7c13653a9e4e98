import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { chunks } from './scripts/chunks.js';
import { inlineScripts } from './scripts/inline-scripts.js';
import { neutralPages } from './scripts/neutral-pages.js';

export default defineConfig(({ isSsrBuild = false }) => ({
	build: isSsrBuild ? {} : { rollupOptions: { output: { codeSplitting: chunks } } },
	plugins: [sveltekit()],
	define: {
		// The pages end in a slash in the copy for a plain web host; see routes/+layout.ts.
		'import.meta.env.NIET_PLUIS_COPY': JSON.stringify(process.env.NIET_PLUIS_COPY ?? 'server'),
		__INLINE_SCRIPTS__: JSON.stringify(inlineScripts),
		__NEUTRAL_PAGES__: JSON.stringify(neutralPages)
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
}));
