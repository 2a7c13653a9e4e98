import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesIn, importsIn } from './support/import-rules';

const root = join(import.meta.dirname, '..');

/** All code of the app, as paths from the root. */
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.map((path) => `src/${path.replaceAll('\\', '/')}`)
	.filter((path) => /\.(ts|js|svelte)$/.test(path));

function read(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

describe('the house', () => {
	it('has code to look at', () => {
		expect(files.length).toBeGreaterThan(10);
		expect(files.flatMap((file) => importsIn(read(file))).length).toBeGreaterThan(20);
	});

	it('lets every file import only what its folder may know', () => {
		expect(files.flatMap((file) => breachesIn(file, read(file)))).toEqual([]);
	});

	it('reads the cases in content alone, so that every case passes the same door', () => {
		const readers = files.filter((file) =>
			/import\.meta\.glob\b|['"`]\/scenarios\//.test(read(file))
		);
		expect(readers.filter((file) => !file.startsWith('src/lib/content/'))).toEqual([]);
	});

	it('has no barrel files, which hide who needs what', () => {
		expect(files.filter((file) => /^src\/lib\/.*\/index\.(ts|js)$/.test(file))).toEqual([]);
	});

	it('writes no raw HTML, which a strict policy refuses', () => {
		expect(files.filter((file) => /\{@html\b/.test(read(file)))).toEqual([]);
	});
});

describe('the rules themselves', () => {
	const breaches: readonly (readonly [file: string, source: string, remedy: RegExp])[] = [
		['src/lib/shared/x.ts', `import { a } from '$lib/play/run';`, /shared knows nothing/],
		['src/lib/scenario/x.ts', `import { a } from '$lib/play/run';`, /scenario comes before play/],
		['src/lib/scenario/x.ts', `import { a } from '../play/run';`, /scenario comes before play/],
		['src/lib/play/x.ts', `import Card from '$lib/ui/Card.svelte';`, /core is plain TypeScript/],
		['src/lib/play/x.ts', `import { Actor } from './actor.svelte';`, /never knows a screen/],
		['src/lib/play/x.ts', `import { onMount } from 'svelte';`, /know no Svelte/],
		['src/lib/play/x.ts', `import Dexie from 'dexie';`, /only storage knows the database/],
		['src/lib/play/x.ts', `const { Dexie } = await import('dexie');`, /only storage knows/],
		['src/lib/play/x.ts', `import { page } from '$app/state';`, /only routes and app/],
		['src/lib/play/x.ts', `import { setup } from 'xstate';`, /only machine files/],
		['src/lib/play/x.ts', `import * as v from 'valibot';`, /parsed at its door/],
		['src/lib/scenario/parse.ts', `import { parse } from 'yaml';`, /read-yaml\.ts alone/],
		['src/lib/play/x.ts', `import { readFileSync } from 'node:fs';`, /no Node in the browser/],
		['src/lib/play/x.ts', `import _ from 'lodash';`, /a new package needs a place/],
		[
			'src/lib/play/x.ts',
			`export {\n\ta,\n\tb\n} from '$lib/storage/journal';`,
			/no screen, store/
		],
		['src/lib/session/x.ts', `import type { A } from '$lib/progress/runs';`, /a room never sees/],
		['src/lib/play/X.svelte', `import { a } from '$lib/storage/journal';`, /Let app or the route/],
		['src/lib/play/X.svelte', `import { a } from '$lib/content/read-cases';`, /Let app or the/],
		['src/lib/play/X.svelte', `import Y from '$lib/meldcode/Y.svelte';`, /Let app or the route/],
		['src/lib/play/X.svelte', `import { resolve } from '$app/paths';`, /only routes and app/],
		['src/lib/ui/X.svelte', `import { a } from '$lib/meldcode/steps';`, /no words of the trade/],
		['src/lib/storage/x.ts', `import { a } from '$lib/scenario/facts';`, /types it stores/],
		['src/lib/content/x.ts', `import { a } from '$lib/play/run';`, /content only reads/],
		['src/lib/server/x.ts', `import { a } from '$lib/progress/runs';`, /rooms, not learners/],
		['src/lib/app/x.ts', `import { a } from '$lib/server/hub';`, /would reach the browser/],
		[
			'src/routes/+page.ts',
			`import { a } from '$lib/content/c.server';`,
			/would reach the browser/
		],
		['src/routes/+page.svelte', `import { a } from '$lib/storage/journal';`, /only app knows the/],
		['src/routes/+page.svelte', `import { a } from '$lib/scenario/machine';`, /a route is thin/],
		['src/lib/play/x.ts', `import { a } from './fixtures/learner';`, /never needs test code/],
		['src/lib/utils/x.ts', '', /no folder of the house/]
	];

	it.each(breaches)('see that %s may not: %s', (file, source, remedy) => {
		const found = breachesIn(file, source);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(remedy);
		expect(found[0]).toContain(file);
	});

	const allowed: readonly (readonly [file: string, source: string])[] = [
		['src/lib/progress/x.ts', `import type { Run } from '$lib/play/run';`],
		['src/lib/play/X.svelte', `import Card from '$lib/ui/Card.svelte';`],
		['src/lib/play/X.svelte', `import { a } from './actor.svelte';`],
		['src/lib/storage/x.ts', `import type { Scenario } from '$lib/scenario/scenario';`],
		['src/lib/storage/x.ts', `import { runsOf } from '$lib/progress/runs';`],
		['src/lib/app/x.ts', `import { a } from '$lib/storage/lazy-store';`],
		['src/routes/x/+page.server.ts', `import { allCases } from '$lib/content/cases.server';`],
		['src/routes/x/+page.svelte', `import { resolve } from '$app/paths';`],
		['src/routes/x/+page.svelte', `import type { PageProps } from './$types';`],
		['src/lib/play/x.ts', `// import Dexie from 'dexie';`],
		['src/lib/play/x.test.ts', `import { tinyCase } from '$lib/scenario/fixtures/tiny-case';`]
	];

	it.each(allowed)('let %s do: %s', (file, source) => {
		expect(breachesIn(file, source)).toEqual([]);
	});
});
