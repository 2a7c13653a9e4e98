import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hostStatically, type StaticHost } from './static-host';
import { expect, test as watched } from './test';

export const built = join(process.cwd(), 'build-static');
const ready = 'Klaar voor gebruik zonder internet';

/** A host of its own for each journey: it is taken away, or given another version. */
export const test = watched.extend<{ host: StaticHost }>({
	host: async ({}, use) => {
		const host = await hostStatically(built, '/diep/map/');
		await use(host);
		host.close();
	},
	baseURL: ({ host }, use) => use(host.address)
});

/** Visits the start page until everything is kept. */
export async function getsReady(page: Page): Promise<void> {
	await page.goto('./');
	await expect(page.getByText(ready)).toBeVisible({ timeout: 20_000 });
}

/** The names of what the browser keeps for this site. */
export function cachesOf(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => caches.keys());
}
