import type { Page } from '@playwright/test';
import { must } from '../../src/lib/shared/must';
import { PointerPlayer } from './support/player';
import { routes } from './support/stil-kind';
import { expect } from './support/test';
import { getsReady, test } from './support/offline';

const route = must(
	routes.toSorted((one, other) => one.choices.length - other.choices.length)[0],
	'the case has endings'
);

test.describe('without a network', () => {
	test('a case plays from a cold start to its ending, in its own letters', async ({
		context,
		page,
		host
	}) => {
		await getsReady(page);
		await page.close();
		host.close();
		await context.setOffline(true);

		const cold = await context.newPage();
		const player = new PointerPlayer(cold);
		await player.opens(route.truth, 'oefenen/stil-kind/');
		const first = await cold.getByRole('heading', { level: 1 }).innerText();
		await player.answers(must(route.choices[0], 'a route has choices'));
		const second = await cold.getByRole('heading', { level: 1 }).innerText();
		expect(second).not.toBe(first);
		expect(await lettersOf(cold)).toContain('loaded');

		await cold.reload();
		await expect(cold.getByRole('heading', { level: 1 })).toHaveText(second);
		await player.plays({ ...route, choices: route.choices.slice(1) });
		await expect(cold.getByRole('heading', { level: 1, name: /^Nabespreking/ })).toBeVisible();
	});

	test('all pages can be read, under their own address', async ({ context, page, host }) => {
		await getsReady(page);
		host.close();
		await context.setOffline(true);
		for (const [path, title] of pages) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
			await expect(page).toHaveURL(`${host.address}${path}`);
		}
		// Inside the app too: the words of a page come in a file of their own.
		await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByText('Hulp').click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp');
	});

	test('a first visit goes on where it was, with parts it had not fetched yet', async ({
		context,
		page,
		host
	}) => {
		await getsReady(page);
		host.close();
		await context.setOffline(true);
		await page.getByRole('link', { name: 'Over deze training' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over deze training');
	});

	test('an address with another slash or a question mark leads to the page', async ({
		context,
		page,
		host
	}) => {
		await getsReady(page);
		host.close();
		await context.setOffline(true);
		await page.goto('oefenen?van=buiten');
		await expect(page).toHaveURL(`${host.address}oefenen/?van=buiten`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oefenen');
	});

	test('an address that is not known says so in Dutch', async ({ context, page, host }) => {
		await getsReady(page);
		host.close();
		await context.setOffline(true);
		await page.goto('oefenen/bestaat/niet');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er nu niet');
		await page.getByRole('link', { name: 'Naar oefenen' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oefenen');
	});
});

test('what is kept keeps the headers the host gave, and is what was asked for', async ({
	page
}) => {
	await getsReady(page);
	const kept = await page.evaluate(async () => {
		const found = await caches.match('./hulp/');
		return { type: found?.headers.get('content-type'), isRedirected: found?.redirected };
	});
	expect(kept).toEqual({ type: 'text/html; charset=utf-8', isRedirected: false });
});

test('a second visit says that it is ready without saying it aloud', async ({ page }) => {
	await getsReady(page);
	await expect(page.getByRole('status').filter({ hasText: 'zonder internet' })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Klaar voor gebruik zonder internet')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'zonder internet' })).toHaveCount(0);
});

const pages: readonly (readonly [path: string, title: string])[] = [
	['', 'Je ziet iets.Wat doe je?'],
	['oefenen/', 'Oefenen'],
	['hulp/', 'Hulp'],
	['over/', 'Over deze training']
];

function lettersOf(page: Page): Promise<readonly string[]> {
	return page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts].map(({ status }) => status);
	});
}
