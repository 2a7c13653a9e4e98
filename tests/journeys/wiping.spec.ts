import type { Page } from '@playwright/test';
import { must } from '../../src/lib/shared/must';
import { PointerPlayer } from './support/player';
import { threeRoutes } from './support/stil-kind';
import { expect, test } from './support/test';

const route = must(threeRoutes[0], 'there are three routes');
const beginning = { ...route, choices: route.choices.slice(0, 3) };

/** All that this site has on the device, read past our own code. */
function onDevice(page: Page) {
	return page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map(({ name }) => name),
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
	}));
}

const nothing = { databases: [], local: [], session: [], caches: [], workers: [] };

async function playsAWhile(page: Page): Promise<PointerPlayer> {
	const player = new PointerPlayer(page);
	await player.opens(route.truth);
	await player.plays(beginning);
	return player;
}

async function opensErasing(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Wis alles van dit apparaat' }).click();
	await page.getByRole('button', { name: 'Wis alles' }).click();
	await expect(page.getByRole('heading', { name: 'Weet je het zeker?' })).toBeFocused();
}

async function erases(page: Page): Promise<void> {
	await opensErasing(page);
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(page.getByRole('heading', { name: 'Alles is gewist' })).toBeFocused();
}

/** What the worker keeps, so that this does not depend on how far that is. */
async function addsACache(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await (await caches.open('np-proef')).put('./proef', new Response('een pagina'));
		localStorage.setItem('np-toets', 'uit');
	});
}

/** In the way of a visitor, so that it lies in memory too. */
async function fillsInASchool(page: Page): Promise<void> {
	await page.goto('/mijn-school');
	const name = page.getByLabel('Naam van je school');
	await expect(name).toBeEditable();
	await name.fill('De Wilg');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard op dit apparaat.')).toBeVisible();
}

test('from every page one finds the way to erase, and a no erases nothing', async ({ page }) => {
	await playsAWhile(page);
	await opensErasing(page);
	await page.getByRole('button', { name: 'Nee, toch niet' }).click();
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Ga verder' })).toBeVisible();
	for (const address of ['/', '/oefenen', '/hulp', '/over']) {
		await page.goto(address);
		await expect(page.getByRole('link', { name: 'Wis alles van dit apparaat' })).toBeVisible();
	}
});

test('after a yes nothing of it is left on the device, and nothing comes back by itself', async ({
	page
}) => {
	await playsAWhile(page);
	await addsACache(page);
	expect((await onDevice(page)).databases).toEqual(['np-voortgang']);
	await erases(page);
	expect(await onDevice(page)).toEqual(nothing);
	await page.waitForTimeout(1500);
	expect(await onDevice(page)).toEqual(nothing);

	await page.getByRole('link', { name: 'Naar de startpagina' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Je ziet iets/);
	await expect(page.getByRole('link', { name: 'Ga verder' })).toHaveCount(0);
	await page.goBack();
	await page.goBack();
	await expect(page.getByText('Vooraf')).toBeVisible();
	expect((await onDevice(page)).local).toEqual([]);
});

test('what was filled in about the school goes too, from memory and in another tab', async ({
	page,
	context
}) => {
	const other = await context.newPage();
	await fillsInASchool(other);
	await fillsInASchool(page);
	expect((await onDevice(page)).local).toEqual(['np-school']);
	await erases(page);
	await expect(other.getByLabel('Naam van je school')).toHaveValue('');
	await page.getByRole('link', { name: 'Naar de startpagina' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Je ziet iets/);
	await page.goBack();
	await page.goBack();
	await expect(page.getByLabel('Naam van je school')).toHaveValue('');
	expect((await onDevice(page)).local).toEqual([]);
});

test('erasing needs no network', async ({ page, context }) => {
	await playsAWhile(page);
	await addsACache(page);
	await page.getByRole('link', { name: 'Wis alles van dit apparaat' }).click();
	await expect(page.getByRole('button', { name: 'Wis alles' })).toBeVisible();
	await context.setOffline(true);
	await erases(page);
	expect(await onDevice(page)).toEqual(nothing);
});

test('another tab in mid-case lets go, goes on in memory, and keeps nothing any more', async ({
	page,
	context
}) => {
	const player = await playsAWhile(page);
	const other = await context.newPage();
	await other.goto('/over');
	await erases(other);
	expect((await onDevice(other)).databases).toEqual([]);

	await expect(page.getByText('Niets wordt bewaard op dit apparaat')).toBeVisible();
	for (const choice of route.choices.slice(3, 5)) await player.answers(choice);
	await page.waitForTimeout(500);
	const { databases, local, caches } = await onDevice(page);
	expect({ databases, local, caches }).toEqual({ databases: [], local: [], caches: [] });
});

test('a choice about the keys is kept on the device, unless nothing may be kept', async ({
	page
}) => {
	const keys = page.getByRole('checkbox', { name: 'Drie keer Shift brengt me weg' });
	await page.goto('/over');
	await keys.uncheck();
	await expect(page.getByText('Dit geldt ook als je terugkomt.')).toBeVisible();
	await page.reload();
	await expect(keys).not.toBeChecked();
	for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
	await page.waitForTimeout(300);
	await expect(page).toHaveURL(/\/over$/);
	await keys.check();
	expect((await onDevice(page)).local).toEqual([]);

	await page.goto('/oefenen/stil-kind');
	await new PointerPlayer(page).isReady();
	await page.getByRole('checkbox', { name: 'Niets bewaren op dit apparaat' }).check();
	await page.getByRole('navigation').getByRole('link', { name: 'Over' }).click();
	await keys.uncheck();
	await expect(page.getByText('Dit geldt tot je dit tabblad sluit')).toBeVisible();
	expect((await onDevice(page)).local).toEqual([]);
});
