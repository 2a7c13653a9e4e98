import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { neutralPages } from '../../scripts/neutral-pages.js';
import {
	exitButton,
	isAtLocalPage,
	isAtTheWeather,
	standInForWeather,
	watchFrames
} from './support/leaving';
import { hostStatically, type StaticHost } from './support/static-host';
import { expect, test as watched } from './support/test';

/** Keeps the pages of these journeys, and nothing else: a worker of the smallest kind. */
const worker = `
const pages = ['./', './hulp/', './over/', './weer/'];
addEventListener('install', (event) =>
	event.waitUntil(caches.open('np-proef').then((cache) => cache.addAll(pages))));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
	if (event.request.mode !== 'navigate') return;
	event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});`;

const test = watched.extend<{ host: StaticHost }>({
	host: async ({}, use) => {
		const folder = join(process.cwd(), 'build-static');
		const host = await hostStatically(folder, '/diep/map/', { extra: { 'proef.js': worker } });
		await use(host);
		host.close();
	},
	baseURL: ({ host }, use) => use(host.address)
});

test.use({
	// The policy lets no worker in from a test.
	bypassCSP: true,
	allowedOrigins: [neutralPages.public],
	// The files of the app are not kept here, and the network is away.
	expectedErrors: ['Failed to load resource', 'Failed to fetch dynamically imported module']
});
test.beforeEach(({ context }) => standInForWeather(context));

async function keepsPages(page: Page): Promise<void> {
	await page.goto('./');
	await page.evaluate(async () => {
		const { serviceWorker } = navigator;
		await serviceWorker.register('./proef.js');
		await serviceWorker.ready;
	});
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
		.toBe(true);
}

test('without a network one leaves to a page of ours that tells nothing, also by Back', async ({
	page,
	context
}) => {
	const seen = await watchFrames(page);
	await keepsPages(page);
	for (const address of ['./hulp/', './over/']) await page.goto(address);
	await context.setOffline(true);
	await exitButton(page).click();
	await isAtLocalPage(page);
	expect(await page.locator('body').innerText()).not.toMatch(/pluis|meldcode|casus|hulp/i);
	const before = seen.length;
	for (let presses = 0; presses < 2; presses += 1) {
		await page.goBack({ waitUntil: 'commit' }).catch(() => null);
		await isAtLocalPage(page);
		await page.waitForTimeout(300);
		await isAtLocalPage(page);
	}
	expect(seen.slice(before)).toEqual([]);
});

test('a browser that thinks there is a network, where there is none, is not believed', async ({
	page,
	host
}) => {
	await keepsPages(page);
	host.close();
	expect(await page.evaluate(() => navigator.onLine)).toBe(true);
	await exitButton(page).click();
	await isAtLocalPage(page);
});

test('with a network the page of ours goes on to the public one by itself', async ({ page }) => {
	await keepsPages(page);
	await exitButton(page).click();
	await isAtTheWeather(page);
	await page.goBack({ waitUntil: 'commit' }).catch(() => null);
	expect(page.url()).not.toContain('hulp');
});
