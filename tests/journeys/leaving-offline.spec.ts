import { neutralPages } from '../../scripts/neutral-pages.js';
import {
	exitButton,
	isAtLocalPage,
	isAtTheWeather,
	standInForWeather,
	watchFrames
} from './support/leaving';
import { getsReady, test } from './support/offline';
import { expect } from './support/test';

test.use({
	allowedOrigins: [neutralPages.public],
	// The page asks in vain whether the network is there.
	expectedErrors: ['Failed to load resource']
});
test.beforeEach(({ context }) => standInForWeather(context));

test('without a network one leaves to a page of ours that tells nothing, also by Back', async ({
	page,
	context
}) => {
	const seen = await watchFrames(page);
	await getsReady(page);
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
	await getsReady(page);
	host.close();
	expect(await page.evaluate(() => navigator.onLine)).toBe(true);
	await exitButton(page).click();
	await isAtLocalPage(page);
});

test('with a network the page of ours goes on to the public one by itself', async ({ page }) => {
	await getsReady(page);
	await exitButton(page).click();
	await isAtTheWeather(page);
	await page.goBack({ waitUntil: 'commit' }).catch(() => null);
	expect(page.url()).not.toContain('hulp');
});
