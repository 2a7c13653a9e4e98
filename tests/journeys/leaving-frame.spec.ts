import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { neutralPages } from '../../scripts/neutral-pages.js';
import { isAtTheWeather, standInForWeather } from './support/leaving';
import { hostStatically, type StaticHost } from './support/static-host';
import { expect, test as watched } from './support/test';

/** A learning environment: the copy stands on one site, the page around it on another. */
const test = watched.extend<{ copy: StaticHost; around: (attributes: string) => Promise<string> }>({
	copy: async ({}, use) => {
		const copy = await hostStatically(join(process.cwd(), 'build-static'), '/diep/map/');
		await use(copy);
		copy.close();
	},
	around: async ({ copy }, use) => {
		const hosts: StaticHost[] = [];
		await use(async (attributes) => {
			const frame = `<iframe ${attributes} src="${copy.address}hulp/" width="800" height="600">`;
			const host = await hostStatically('.', '/', {
				extra: { '': `<title>Leeromgeving</title>${frame}` }
			});
			hosts.push(host);
			return host.address.replace('localhost', '127.0.0.1');
		});
		for (const host of hosts) host.close();
	},
	baseURL: ({ copy }, use) => use(copy.address)
});

test.use({
	allowedOrigins: [neutralPages.public],
	expectedErrors: [
		'request to another origin: http://127.0.0.1:',
		// The browser's word for a page around that does not let go.
		'Unsafe attempt to initiate navigation',
		// In the closest frame the app itself does not come alive; leaving has to work all the same.
		'has been blocked by CORS policy',
		'Failed to load resource: net::ERR_FAILED',
		'Failed to fetch dynamically imported module'
	]
});
test.beforeEach(({ context }) => standInForWeather(context));

const frameIn = (page: Page) => page.frameLocator('iframe');

async function leavesInFrame(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(frameIn(page).getByRole('heading', { name: 'Hulp', level: 1 })).toBeVisible();
	await frameIn(page).getByRole('button', { name: 'Verlaat deze site' }).click();
}

for (const attributes of ['', 'sandbox="allow-scripts allow-same-origin allow-top-navigation"']) {
	test(`in a frame (${attributes}) the whole page goes to the weather`, async ({
		page,
		around
	}) => {
		await leavesInFrame(page, await around(attributes));
		await isAtTheWeather(page);
	});
}

for (const attributes of ['sandbox="allow-scripts allow-same-origin"', 'sandbox="allow-scripts"']) {
	test(`in a frame that may not lead (${attributes}), the page stays covered and says what to do`, async ({
		page,
		around
	}) => {
		const address = await around(attributes);
		await leavesInFrame(page, address);
		const covered = frameIn(page).locator('html[data-left=frame]');
		await expect(covered).toBeAttached();
		const shown = await covered.evaluate((root) => ({
			words: getComputedStyle(root, '::before').content,
			bodyIsSeen: document.body.checkVisibility()
		}));
		expect(shown).toEqual({ words: '"Sluit dit venster."', bodyIsSeen: false });
		await expect(page).toHaveURL(address);
	});
}
