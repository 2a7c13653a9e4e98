import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { must } from '../../src/lib/shared/must';
import { PointerPlayer } from './support/player';
import { isSound } from './support/sound';
import { threeRoutes } from './support/stil-kind';
import { expect, test } from './support/test';

const officer = (page: Page) => page.getByLabel('Naam van de aandachtsfunctionaris');
const reach = (page: Page) => page.getByLabel('Telefoon of plek van de aandachtsfunctionaris');
const card = '/meldcode/afdrukken/wie-bel-ik-morgen';

async function fillsIn(page: Page): Promise<void> {
	await page.goto('/mijn-school');
	await expect(officer(page)).toBeEditable();
	await officer(page).fill('Marjan de Boer');
	await reach(page).fill('06-12345678');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard op dit apparaat.')).toBeVisible();
}

const link = (page: Page) => page.getByLabel('De link').inputValue();

test('what is filled in is there after a reload, and wherever one looks for whom to call', async ({
	page
}) => {
	await fillsIn(page);
	await page.reload();
	await expect(officer(page)).toHaveValue('Marjan de Boer');
	await page.goto(card);
	await expect(page.getByRole('link', { name: '06-12345678' })).toHaveAttribute(
		'href',
		'tel:0612345678'
	);
});

test('it stands at the end of a case, under when to call', async ({ page }) => {
	await fillsIn(page);
	const player = new PointerPlayer(page);
	const route = must(threeRoutes[0], 'there are three routes');
	await player.opens(route.truth);
	await player.plays(route);
	const contacts = page.getByRole('region', { name: 'Op jouw school' });
	await expect(contacts).toContainText('Marjan de Boer');
	await isSound(page);
});

test('a link asks first on another device, and leaves the address bar', async ({
	page,
	browser,
	baseURL
}) => {
	await fillsIn(page);
	const sent = await link(page);
	expect(sent).toMatch(/\/mijn-school#school=[\w-]+$/);

	const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
	const other = await context.newPage();
	const asked: string[] = [];
	other.on('request', (request) => asked.push(request.url()));
	await other.goto('/mijn-school');
	await expect(officer(other)).toBeEditable();
	await officer(other).fill('Iemand anders');
	await other.getByRole('button', { name: 'Bewaar' }).click();

	await other.goto('/');
	await other.goto(sent);
	await expect(other.getByRole('heading', { name: /Neem je het over/ })).toBeFocused();
	await expect(other).toHaveURL(/\/mijn-school$/);
	await expect(other.getByText('Komt in plaats van: Iemand anders')).toBeVisible();
	await expect(officer(other)).toHaveValue('Iemand anders');
	await isSound(other);

	await other.getByRole('button', { name: 'Niet overnemen' }).click();
	await expect(officer(other)).toHaveValue('Iemand anders');
	await other.goto(sent);
	await other.getByRole('button', { name: 'Overnemen', exact: true }).click();
	await expect(other.getByText(/^Overgenomen/)).toBeFocused();
	await other.reload();
	await expect(officer(other)).toHaveValue('Marjan de Boer');
	expect(asked.filter((url) => /Marjan|school=/.test(url))).toEqual([]);
	await context.close();
});

test('a link that was cut off says what to do, and nothing is lost', async ({ page }) => {
	await fillsIn(page);
	const sent = await link(page);
	await page.goto('/');
	await page.goto(sent.slice(0, -7));
	await expect(page.getByRole('heading', { name: 'Dit kan niet worden gelezen' })).toBeFocused();
	await expect(page.getByText('Deze link is niet heel aangekomen.')).toBeVisible();
	await expect(officer(page)).toHaveValue('Marjan de Boer');
});

test('the square is a picture of that link, and drawn only when asked for', async ({ page }) => {
	await fillsIn(page);
	await page.getByRole('button', { name: 'Toon de QR' }).click();
	await expect(page.getByRole('img', { name: 'QR van de link hierboven' })).toBeVisible();
	await officer(page).fill('Samira');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByRole('button', { name: 'Toon de QR' })).toBeVisible();
});

test('a file takes it along and is read in again', async ({ page }, testInfo) => {
	await fillsIn(page);
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download het bestand' }).click();
	const download = await coming;
	const path = testInfo.outputPath(download.suggestedFilename());
	await download.saveAs(path);
	expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
		format: 'niet-pluis-school',
		version: 1,
		school: { officerName: 'Marjan de Boer', officerReach: '06-12345678' }
	});

	await page.getByRole('button', { name: 'Maak alles leeg' }).click();
	await page.getByRole('button', { name: 'Ja, maak leeg' }).click();
	await expect(page.getByText(/^Alles is leeg/)).toBeFocused();
	await page.getByLabel(/Kies een bestand/).setInputFiles(path);
	await page.getByRole('button', { name: 'Overnemen', exact: true }).click();
	await expect(officer(page)).toHaveValue('Marjan de Boer');
	await page.getByLabel(/Kies een bestand/).setInputFiles({
		name: 'brief.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"beste":"collega"}')
	});
	await expect(page.getByText(/Dit is geen bestand van/)).toBeVisible();
});

test('by keyboard alone: a mistake is named, mended and saved', async ({ page }) => {
	await page.goto('/mijn-school');
	await expect(officer(page)).toBeEditable();
	await page.getByLabel('Site van Veilig Thuis in je regio').focus();
	await page.keyboard.type('http://veiligthuis.nl');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Dit kan nog niet worden bewaard' })).toBeFocused();
	await isSound(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Site van Veilig Thuis in je regio')).toBeFocused();
	await page.keyboard.press('Control+a');
	await page.keyboard.type('veiligthuis.nl');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Bewaard op dit apparaat.')).toBeVisible();
	await expect(page.getByLabel('Site van Veilig Thuis in je regio')).toHaveValue(
		'https://veiligthuis.nl'
	);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme, viewport: { width: 320, height: 800 } });

		test('the page is sound, empty and filled in', async ({ page }) => {
			await page.goto('/mijn-school');
			await isSound(page);
			await fillsIn(page);
			await page.getByRole('button', { name: 'Toon de QR' }).click();
			await isSound(page);
		});
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('it says what cannot be done, shows a card to print, and sends nothing', async ({
		page
	}) => {
		await page.goto('/mijn-school');
		const blank = page.locator('main noscript a[href$=wie-bel-ik-morgen]');
		await expect(blank).toBeVisible();
		await page.getByRole('button', { name: 'Bewaar' }).click();
		await expect(page).toHaveURL(/\/mijn-school$/);
	});
});
