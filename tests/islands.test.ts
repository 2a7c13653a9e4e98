import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { islands } from '../src/lib/app/islands/islands';

const routes = join(import.meta.dirname, '../src/routes');
const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.map((path) => readFileSync(join(routes, path), 'utf8'));
const named = pages.flatMap((page) =>
	[...page.matchAll(/<Island name="([^"]+)"/g)].map(([, name]) => name)
);

it('has an island for every name that a page asks for, and none that no page asks for', () => {
	expect([...new Set(named)].sort()).toEqual(Object.keys(islands).sort());
});
