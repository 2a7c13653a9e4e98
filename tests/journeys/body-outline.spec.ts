import type { Page } from '@playwright/test';
import { isSound } from './support/sound';
import { expect, test } from './support/test';

const address = '/meldcode/blauwe-plekken';
const told = (page: Page) => page.locator('[aria-live=polite]');
const place = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

test('a press in the drawing chooses a place, and says what is known of it', async ({ page }) => {
	await page.goto(address);
	await expect(told(page)).toContainText('Hier lees je straks');
	const back = page.locator('[data-zone=rug] path');
	await expect(async () => {
		await back.click();
		await expect(place(page, 'Rug')).toBeChecked({ timeout: 500 });
	}).toPass();
	await expect(told(page)).toContainText('Rug');
	await expect(told(page)).toContainText('Kijk er niet zelf naar.');
	await expect(told(page)).toContainText('overleg dezelfde dag');
});

test('the keyboard alone does the same, and focus stays in the list', async ({ page }) => {
	await page.goto(address);
	await expect(async () => {
		await place(page, 'Gezicht').focus();
		await page.keyboard.press('Space');
		await expect(told(page)).toContainText('Gezicht', { timeout: 500 });
	}).toPass();
	await page.keyboard.press('ArrowLeft');
	await expect(place(page, 'Hoofd')).toBeFocused();
	await expect(told(page)).toContainText('Een plaats om op te letten');
	await expect(page.locator('[data-zone=hoofd].selected')).toHaveCount(2);
});

test('what is chosen is neither stored nor in the address', async ({ page }) => {
	await page.goto(address);
	await expect(async () => {
		await place(page, 'Oren').check();
		await expect(told(page)).toContainText('Oren', { timeout: 500 });
	}).toPass();
	expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
	const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, history.state]));
	expect(kept).not.toContain('oren');
	await page.reload();
	await expect(told(page)).toContainText('Hier lees je straks');
	await expect(page.locator('.selected')).toHaveCount(0);
});

const looks = [
	{ name: 'light, 320 px', width: 320, colorScheme: 'light', forcedColors: 'none' },
	{ name: 'dark, 1280 px', width: 1280, colorScheme: 'dark', forcedColors: 'none' },
	{ name: 'forced colours, 768 px', width: 768, colorScheme: 'dark', forcedColors: 'active' }
] as const;

for (const { name, width, colorScheme, forcedColors } of looks) {
	test.describe(name, () => {
		test.use({ viewport: { width, height: 800 }, colorScheme });

		test.beforeEach(({ page }) => page.emulateMedia({ forcedColors }));

		test('the page of terms is sound', async ({ page }) => {
			await page.goto('/meldcode/begrippen');
			await isSound(page);
		});

		test('the page is sound with a place chosen', async ({ page }) => {
			await page.goto(address);
			await expect(async () => {
				await place(page, 'Rond de ogen').check();
				await expect(told(page)).toContainText('Rond de ogen', { timeout: 500 });
			}).toPass();
			await isSound(page);
			for (const label of await page.locator('fieldset label').all()) {
				expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			}
		});
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('every place and what is known of it stands on the page', async ({ page }) => {
		await page.goto(address);
		const list = page.getByRole('main');
		for (const words of ['Gewoon bij een kind dat loopt', 'Oren', 'Schenen', 'Achterkant benen']) {
			await expect(list.locator('dl').getByText(words).first()).toBeVisible();
		}
		await expect(list.locator('a[href="tel:08002000"]').first()).toBeVisible();
		await expect(page.getByRole('radio')).toHaveCount(0);
	});
});
