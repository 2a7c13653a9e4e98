import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { must } from '../../src/lib/shared/must';
import { nextVersionOf, versionIn } from './support/next-version';
import { built, cachesOf, getsReady, test as offlineTest } from './support/offline';
import { PointerPlayer } from './support/player';
import { isSound } from './support/sound';
import { threeRoutes } from './support/stil-kind';
import { expect } from './support/test';

const route = must(threeRoutes[0], 'there are three routes');
const [firstChoices, lastChoices] = [route.choices.slice(0, 2), route.choices.slice(2)];
const now = `np-${versionIn(built)}/diep/map`;
const later = 'np-later/diep/map';

const test = offlineTest.extend<object, { next: string }>({
	next: [
		async ({}, use) => {
			const folder = nextVersionOf(built);
			await use(folder);
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker' }
	]
});

test('a new version leaves a case alone, and comes on a click between cases', async ({
	page,
	host,
	next
}) => {
	const player = await isInMidCase(page);
	host.serve(next);
	await looksForUpdate(page);
	await expect.poll(() => cachesOf(page)).toEqual([now, later]);
	await expect.poll(() => hasWaitingWorker(page)).toBe(true);
	await expect(updateButton(page)).toBeHidden();

	await player.plays({ ...route, choices: lastChoices });
	await expect(page.getByRole('heading', { name: /^Nabespreking/ })).toBeVisible();
	expect(await isSamePage(page)).toBe(true);
	await expect(updateButton(page)).toBeHidden();

	await page.getByRole('link', { name: 'niet pluis' }).click();
	await expect(oldWords(page)).toBeVisible();
	await updateButton(page).click();
	await expect(newWords(page)).toBeVisible();
	await expect(updateButton(page)).toBeHidden();
	await expect.poll(() => cachesOf(page)).toEqual([later]);
});

test('a click in one tab leaves another one alone that is in a case', async ({
	context,
	page,
	host,
	next
}) => {
	const player = await isInMidCase(page);
	const oldScripts = await scriptsKept(page);
	host.serve(next);
	const other = await context.newPage();
	await other.goto('./');
	await updateButton(other).click();
	await expect(newWords(other)).toBeVisible();

	// The host no longer has these: a part that is fetched later can only come from the device.
	const parts = await page.evaluate(
		(paths) => Promise.all(paths.map(async (path) => (await fetch(path)).status)),
		oldScripts
	);
	expect(new Set(parts)).toEqual(new Set([200]));
	await player.plays({ ...route, choices: lastChoices });
	await expect(page.getByRole('heading', { name: /^Nabespreking/ })).toBeVisible();
	expect(await isSamePage(page)).toBe(true);
	expect(host.missing).toEqual([]);

	// The next page comes whole, in the new version; with one window left the old one goes.
	await page.getByRole('link', { name: 'niet pluis' }).click();
	await expect(newWords(page)).toBeVisible();
	await other.close();
	await page.reload();
	await expect.poll(() => cachesOf(page)).toEqual([later]);
});

test('a new version comes by itself once no tab is open', async ({ context, page, host, next }) => {
	await getsReady(page);
	host.serve(next);
	await looksForUpdate(page);
	await expect(updateButton(page)).toBeVisible();
	await page.setViewportSize({ width: 320, height: 800 });
	await isSound(page);
	await page.close();
	const cold = await context.newPage();
	await expect(async () => {
		await cold.goto('about:blank');
		await cold.goto('./');
		await expect(newWords(cold)).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect.poll(() => cachesOf(cold)).toEqual([later]);
});

test('a version that cannot be kept whole changes nothing', async ({ page, host, next }) => {
	await getsReady(page);
	const broken = nextVersionOf(next);
	rmSync(join(broken, 'icon.svg'));
	host.serve(broken);
	await looksForUpdate(page);
	await expect.poll(() => host.missing).toEqual(['/diep/map/icon.svg']);
	await expect.poll(() => cachesOf(page)).toEqual([now]);
	await page.reload();
	await expect(oldWords(page)).toBeVisible();
	await expect(updateButton(page)).toBeHidden();
	rmSync(broken, { recursive: true });
});

async function isInMidCase(page: Page): Promise<PointerPlayer> {
	await getsReady(page);
	const player = new PointerPlayer(page);
	await player.opens(route.truth, 'oefenen/stil-kind/');
	await player.plays({ ...route, choices: firstChoices });
	await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
	return player;
}

function isSamePage(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.hasAttribute('data-same-page'));
}

/** What the browser does by itself at each page it opens. */
async function looksForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
}

function hasWaitingWorker(page: Page): Promise<boolean> {
	return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

async function scriptsKept(page: Page): Promise<readonly string[]> {
	return page.evaluate(async (name) => {
		const cache = await caches.open(name);
		const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
		return paths.filter((path) => path.endsWith('.js'));
	}, now);
}

function updateButton(page: Page) {
	return page.getByRole('button', { name: 'Nieuwe versie klaar' });
}

function oldWords(page: Page) {
	return page.getByRole('heading', { name: 'Ik oefen zelf' });
}

function newWords(page: Page) {
	return page.getByRole('heading', { name: 'Ik oefen voortaan zelf' });
}
