import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { inlineScripts } from './scripts/inline-scripts.js';
import { sourceHash } from './scripts/source-hash.js';

const isStaticCopy = process.env.NIET_PLUIS_COPY === 'static';

const isServiceWorker = (/** @type {string} */ path) => path.startsWith('../src/service-worker');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: isStaticCopy
			? adapterStatic({ pages: 'build-static', assets: 'build-static' })
			: adapterNode(),
		csp: {
			// Every page is known when it is built, so the policy can name its scripts one by one.
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', inlineScripts.afterLeaving.hash],
				'style-src': ['self'],
				'connect-src': ['self'],
				'img-src': ['self'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
				'require-trusted-types-for': ['script'],
				// The first is Svelte's own, the second is for the address of the service worker.
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url']
			}
		},
		// The styles of a page stand in the page: it can be painted without waiting for a file.
		inlineStyleThreshold: Infinity,
		// Registered by our own code, once the page is alive; see src/lib/app/.
		serviceWorker: { register: false },
		// The default is a time stamp; this way two builds of one commit are the same.
		version: { name: sourceHash() },
		// The commands and the configuration are checked like everything else.
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*', '../*.ts', '../*.js'],
				// Ours names what it uses of a worker's world, so it can be checked with the rest.
				exclude: config.exclude.filter((/** @type {string} */ path) => !isServiceWorker(path))
			})
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
