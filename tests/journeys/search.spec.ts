import type { Page } from '@playwright/test';
import { unpackEntries } from '../../src/lib/app/search/pack-entries';
import { getsReady, test as offlineTest } from './support/offline';
import { isSound } from './support/sound';
import { expect, test } from './support/test';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Wat zoek je?' });
const results = (page: Page) => page.getByRole('region', { name: 'Misschien bedoel je dit' });
const everything = (page: Page) => page.getByRole('region', { name: 'Alles van A tot Z' });
const first = (page: Page) => results(page).getByRole('listitem').first();
const inHeader = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name });

test('by keyboard alone one finds the page one needs', async ({ page }) => {
	await page.goto('/over');
	await inHeader(page, 'Zoek').focus();
	await page.keyboard.press('Enter');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('collega zit aan leerling');
	await expect(page.getByRole('main').locator('p[role=status]')).toHaveText(/^\d+ gevonden\.$/);
	await expect(first(page)).toContainText('Het gaat over een medewerker');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Misschien bedoel je dit' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(first(page).getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/hulp#medewerker$/);
});

test('a slip of the finger finds it too, and the number can be called at once', async ({
	page
}) => {
	await page.goto('/zoeken');
	await field(page).fill('veligthuis');
	await expect(first(page)).toContainText('Veilig Thuis');
	await expect(first(page).getByRole('link', { name: '0800-2000' })).toHaveAttribute(
		'href',
		'tel:08002000'
	);
});

test('what is typed before the page is alive goes nowhere, and is answered then', async ({
	page
}) => {
	let comeAlive = () => {};
	const alive = new Promise<void>((resolve) => (comeAlive = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await alive;
		await route.continue();
	});
	await page.goto('/zoeken', { waitUntil: 'commit' });
	await field(page).pressSequentially('ik twijfel');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/zoeken$/);
	comeAlive();
	await expect(first(page)).toContainText('Ik twijfel over een kind');
	await expect(field(page)).toHaveValue('ik twijfel');
});

test('what was asked stands nowhere but on the screen', async ({ page }) => {
	await page.goto('/zoeken');
	await field(page).fill('vader heeft een mes');
	await expect(first(page)).toContainText('Er is nu gevaar');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/zoeken$/);
	await expect(page).toHaveTitle('Naslag, zoeken · Niet pluis');
	expect(await keptWords(page)).not.toContain('mes');
	await first(page).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp');
	expect(await keptWords(page)).not.toContain('mes');
});

test('Back shows what was asked while the browser still has the page, and reload forgets it', async ({
	playwright,
	launchOptions,
	baseURL
}) => {
	// Left to itself a browser keeps the page as it was left; under test it is told not to.
	const browser = await playwright.chromium.launch({
		...launchOptions,
		ignoreDefaultArgs: ['--disable-back-forward-cache']
	});
	const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
	await page.goto('/zoeken');
	await field(page).fill('vader heeft een mes');
	await first(page).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp');
	await page.evaluate(() => history.back());
	await expect(field(page)).toHaveValue('vader heeft een mes');
	await expect(first(page)).toContainText('Er is nu gevaar');
	await page.reload();
	await expect(everything(page)).toBeVisible();
	await expect(field(page)).toHaveValue('');
	await browser.close();
});

test('the list from A to Z makes room for what is found, and comes back', async ({ page }) => {
	await page.goto('/zoeken');
	await expect(everything(page)).toBeVisible();
	await field(page).fill('ik twijfel');
	await expect(first(page)).toBeVisible();
	await expect(everything(page)).toBeHidden();
	await page.getByRole('button', { name: 'Wis', exact: true }).click();
	await expect(everything(page)).toBeVisible();
	await expect(field(page)).toBeFocused();
});

test('a signal leads to its place among the signals', async ({ page }) => {
	await page.goto('/zoeken');
	await field(page).fill('komt zonder broot');
	await first(page).getByRole('link').first().click();
	await expect(page).toHaveURL(/\/meldcode\/signalen#geen-lunch$/);
	await expect(page.locator('#geen-lunch')).toBeInViewport();
});

test('everything that can be found stands where its link leads', async ({ request }) => {
	const entries = unpackEntries(await (await request.get('/zoeken/index.json')).json());
	expect(entries.length).toBeGreaterThan(390);
	const pages = new Map<string, string>();
	for (const path of new Set(entries.map((entry) => entry.path))) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		pages.set(path, await response.text());
	}
	const lost = entries.filter(
		({ path, hash }) => hash !== undefined && !pages.get(path)?.includes(` id="${hash}"`)
	);
	expect(lost.map(({ id, path, hash = '' }) => `${id}: ${path}#${hash}`)).toEqual([]);
});

test('who presses “Zoek” anew finds an empty field, whoever looked before', async ({ page }) => {
	await page.goto('/zoeken');
	await field(page).fill('ik twijfel');
	await expect(first(page)).toBeVisible();
	await inHeader(page, 'Hulp').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp');
	await inHeader(page, 'Zoek').click();
	await expect(field(page)).toHaveValue('');
	await expect(everything(page)).toBeVisible();
});

test('erasing everything erases what was looked for', async ({ page }) => {
	await page.goto('/zoeken');
	await field(page).fill('ik twijfel');
	await expect(first(page)).toBeVisible();
	await page.getByRole('link', { name: 'Wis alles van dit apparaat' }).click();
	await page.getByRole('button', { name: /^Wis alles/ }).click();
	await page.getByRole('button', { name: /^Ja/ }).click();
	await expect(page.getByText(/gewist/).first()).toBeVisible();
	await page.goBack();
	await expect(field(page)).toHaveValue('');
});

test('every part of the site is marked in the header, also further on in it', async ({ page }) => {
	for (const [address, part, mark] of [
		['/meldcode', 'Meldcode', 'page'],
		['/meldcode/stap-1', 'Meldcode', 'true'],
		['/meldcode/route/acuut', 'Meldcode', 'true'],
		['/oefenen/stil-kind', 'Oefenen', 'true'],
		['/zoeken', 'Zoek', 'page']
	] as const) {
		await page.goto(address);
		await expect(inHeader(page, part)).toHaveAttribute('aria-current', mark);
		await expect(page.locator('header [aria-current]')).toHaveCount(1);
	}
});

for (const { colorScheme, width } of [
	{ colorScheme: 'light', width: 320 },
	{ colorScheme: 'dark', width: 1280 }
] as const) {
	test.describe(`${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 800 } });

		test('the page is sound with everything, with results and with none', async ({ page }) => {
			await page.goto('/zoeken');
			await isSound(page);
			await field(page).fill('bellen');
			await expect(first(page)).toBeVisible();
			await isSound(page);
			await field(page).fill('qwrtzp');
			await expect(page.getByRole('region', { name: 'Niet gevonden?' })).toBeVisible();
			await isSound(page);
		});
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('everything stands there from A to Z, and leads somewhere', async ({ page }) => {
		await page.goto('/zoeken');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.locator('main > noscript p').last()).toContainText(
			'Zoeken werkt pas met scripts aan.'
		);
		const list = everything(page);
		expect(await list.getByRole('listitem').count()).toBeGreaterThan(200);
		await expect(list.getByRole('link', { name: 'Signalen: in gedrag' })).toBeVisible();
		await list.getByRole('link', { name: 'Ik twijfel over een kind' }).click();
		await expect(page).toHaveURL(/\/hulp#twijfel$/);
	});
});

offlineTest('without a network it finds all the same', async ({ context, page, host }) => {
	await getsReady(page);
	host.close();
	await context.setOffline(true);
	await inHeader(page, 'Zoek').click();
	await field(page).fill('vertrouwensinspekteur');
	await expect(first(page)).toContainText('Vertrouwensinspecteurs');
	await first(page).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp');
});

/** Everything this browser keeps for the site that can be read as words. */
function keptWords(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const names = (await indexedDB.databases()).map(({ name }) => name);
		return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, names]);
	});
}
