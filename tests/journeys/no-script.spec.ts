import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { neutralPages } from '../../scripts/neutral-pages.js';
import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

/** Playwright looks for no text in `noscript`, so it is found by its place. */
const notice = (page: Page) => page.locator('main > noscript p').first();

const pages = [
	{ address: '/', title: /Je ziet iets/ },
	{ address: '/oefenen', title: /\S/ },
	{ address: '/oefenen/stil-kind', title: /\S/ },
	{ address: '/hulp', title: 'Hulp' },
	{ address: '/over', title: 'Over deze training' }
];

for (const { address, title } of pages) {
	test(`${address} reads well without scripts, and says what cannot be done`, async ({ page }) => {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(title);
		await expect(notice(page)).toBeVisible();
		await expect(notice(page)).toContainText('Oefenen kan alleen met JavaScript aan.');
		const main = page.getByRole('main');
		for (const number of ['tel:112', 'tel:08002000']) {
			await expect(main.locator(`a[href="${number}"]`).first()).toBeVisible();
		}
		await expect(page.getByRole('button', { name: 'Verlaat deze site' })).toHaveAttribute(
			'href',
			/^https:/
		);
		await main.locator('noscript a[href$=hulp]').first().click();
		await expect(page).toHaveURL(/\/hulp$/);
	});
}

test.describe('for axe', () => {
	// Axe itself is a script: it looks at the same page with its own scripts taken out.
	test.use({ javaScriptEnabled: true });

	for (const { address } of pages) {
		test(`${address} without scripts is sound`, async ({ page, request }) => {
			const html = await (await request.get(address)).text();
			const body = html
				.replaceAll(/<script[^]*?<\/script>/g, '')
				.replaceAll(/<(\/?)noscript>/g, '<$1div>');
			await page.route(`**${address}`, (route) =>
				route.fulfill({ contentType: 'text/html', body })
			);
			await page.goto(address);
			await expect(page.getByText('Oefenen kan alleen met JavaScript aan.')).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		});
	}
});

test('the first moment of a case can be read whole, and its form sends nothing anywhere', async ({
	page
}) => {
	await page.goto('/oefenen/stil-kind');
	await expect(page.getByText('Vooraf', { exact: true })).toBeVisible();
	await expect(page.getByRole('radio')).not.toHaveCount(0);
	const [told, choose] = await Promise.all([
		notice(page).boundingBox(),
		page.getByRole('button', { name: 'Kies', exact: true }).boundingBox()
	]);
	expect(told?.y).toBeLessThan(choose?.y ?? 0);
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Kies', exact: true }).click();
	await expect(page).toHaveURL(/\/oefenen\/stil-kind$/);
});

test('the way out is a plain link to the weather', async ({ page }) => {
	await page.goto('/hulp');
	const exit = page.getByRole('button', { name: 'Verlaat deze site' });
	await expect(exit).toHaveAttribute('href', neutralPages.public);
});
