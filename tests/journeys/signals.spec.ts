import type { Page } from '@playwright/test';
import { isSound } from './support/sound';
import { expect, test } from './support/test';

const address = '/meldcode/signalen';
const field = (page: Page) => page.getByRole('searchbox', { name: 'Wat zie of hoor je?' });
const status = (page: Page) => page.getByRole('main').getByRole('status').first();

const looks = [
	{ name: 'light, 320 px', width: 320, colorScheme: 'light', forcedColors: 'none' },
	{ name: 'dark, 1280 px', width: 1280, colorScheme: 'dark', forcedColors: 'none' },
	{ name: 'forced colours, 320 px', width: 320, colorScheme: 'dark', forcedColors: 'active' }
] as const;

for (const { name, width, colorScheme, forcedColors } of looks) {
	test.describe(name, () => {
		test.use({ viewport: { width, height: 800 }, colorScheme });

		test('the page of signals is sound, whole, filtered and empty', async ({ page }) => {
			await page.emulateMedia({ forcedColors });
			await page.goto(address);
			await isSound(page);
			await field(page).fill('blauwe pleken');
			await expect(status(page)).toHaveText(/gevonden\.$/);
			for (const summary of await page.locator('main summary').all()) await summary.click();
			await isSound(page);
			await field(page).fill('kwantummechanica');
			await expect(status(page)).toHaveText(/^Niets gevonden/);
			await isSound(page);
		});
	});
}

test('by keyboard alone one finds a signal and comes to it', async ({ page }) => {
	await page.goto(address);
	await field(page).focus();
	await page.keyboard.type('broodtromel');
	await expect(status(page)).toHaveText('1 signaal gevonden.');
	for (const stop of ['alle', 'Kies een soort', 'Toon alle signalen']) {
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus').locator('xpath=..').getByText(stop).first()).toBeVisible();
	}
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Heeft structureel geen lunch bij zich');
	await page.keyboard.press('Enter');
	await expect(page.locator('#geen-lunch')).toBeInViewport();
	await page.getByRole('button', { name: 'Toon alle signalen' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Toon alle signalen' })).toBeFocused();
	await expect(page.locator('#dure-spullen')).toBeVisible();
});

test('nothing that is typed or chosen stands in the address or stays on the device', async ({
	page
}) => {
	await page.goto(address);
	await page.waitForLoadState('networkidle');
	const kept = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]));
	const before = await kept();
	await field(page).fill('kelderkast');
	await page.keyboard.press('Enter');
	await page.getByRole('radio', { name: '4 tot 12 jaar' }).check();
	await expect(page).toHaveURL(address);
	await expect(page).toHaveTitle('Naslag, signalen · Niet pluis');
	expect(await kept()).toBe(before);
	await page.reload();
	await expect(field(page)).toHaveValue('');
	await expect(page.getByRole('radio', { name: 'alle' })).toBeChecked();
});

test('a link to one signal shows it, also when the filter hid it', async ({ page }) => {
	await page.goto(`${address}#blauwe-plekken`);
	await expect(page.locator('#blauwe-plekken')).toBeInViewport();
	await page.getByRole('radio', { name: '0 tot 4 jaar' }).check();
	await expect(page.locator('#spijbelt')).toHaveCount(0);
	await page.evaluate(() => location.assign('#spijbelt'));
	await expect(page.locator('#spijbelt')).toBeInViewport();
	await expect(page.getByRole('radio', { name: 'alle' })).toBeChecked();
});

test('what else it can be stands beside the signals on a wide screen, and before them on a phone', async ({
	page
}) => {
	await page.goto(address);
	const kind = page.getByRole('region', { name: 'In gevoel' });
	const places = async () => {
		const other = await kind.getByRole('heading', { name: 'Dit kan het ook zijn' }).boundingBox();
		const signal = await kind.getByText('Is angstig', { exact: true }).boundingBox();
		return { other, signal };
	};
	const wide = await places();
	expect(wide.other?.x).toBeGreaterThan(wide.signal?.x ?? Infinity);
	await page.setViewportSize({ width: 390, height: 800 });
	const narrow = await places();
	expect(narrow.other?.y).toBeLessThan(narrow.signal?.y ?? 0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('all signals stand there, with links to the kinds and no form that cannot answer', async ({
		page
	}) => {
		await page.goto(address);
		await expect(page.getByRole('searchbox')).toHaveCount(0);
		await page
			.getByRole('navigation', { name: 'Soorten signalen' })
			.getByText('Uitbuiting')
			.click();
		await expect(page.locator('#dure-spullen')).toBeInViewport();
		await expect(page.locator('main section li[id]')).toHaveCount(144);
	});
});
