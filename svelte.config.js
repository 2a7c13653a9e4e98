import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { sourceHash } from './scripts/source-hash.js';

const isStaticCopy = process.env.NIET_PLUIS_COPY === 'static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: isStaticCopy
			? adapterStatic({ pages: 'build-static', assets: 'build-static' })
			: adapterNode(),
		// The default is a time stamp; this way two builds of one commit are the same.
		version: { name: sourceHash() },
		// The commands and the configuration are checked like everything else.
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*', '../*.ts', '../*.js']
			})
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
