import { expect, test } from './support/test';

const sheet = '/meldcode/afdrukken/meldcode';

test('A part comes to life in the elements that were in the page.', async ({ page }) => {
	const asked = new Promise<void>((resolve) => {
		void page.exposeFunction('printed', resolve);
	});
	await page.addInitScript(() => {
		Object.assign(window, { print: () => Reflect.get(window, 'printed')() });
		document.addEventListener('DOMContentLoaded', () => {
			document.querySelector('main button')?.setAttribute('data-was-here', '');
		});
	});
	await page.goto(sheet);
	await expect(page.locator('[data-island][data-alive]').first()).toBeVisible();
	await page.locator('main button[data-was-here]').click();
	await asked;
});

test('Whoever only looked something up has everything without a network afterwards.', async ({
	page,
	context
}) => {
	await page.goto(sheet);
	await page.evaluate(async () => navigator.serviceWorker.ready);
	await context.setOffline(true);
	await page.goto('/oefenen/stil-kind');
	await expect(page.getByRole('button', { name: 'Kies', exact: true })).toBeVisible();
});

test('A page of the reference starts no app.', async ({ page }) => {
	await page.goto(sheet);
	await expect(page.locator('[data-alive]').first()).toBeVisible();
	expect(
		await page.locator('script').evaluateAll((all) => all.map((one) => one.outerHTML))
	).toEqual(expect.not.arrayContaining([expect.stringContaining('kit.start')]));
});
