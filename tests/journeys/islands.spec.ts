import { expect, test } from './support/test';

const sheet = '/meldcode/afdrukken/meldcode';

test('A part comes to life in the elements that were in the page, with what was typed there.', async ({
	page
}) => {
	let comeAlive = () => {};
	const alive = new Promise<void>((resolve) => (comeAlive = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await alive;
		await route.continue();
	});
	await page.goto('/zoeken', { waitUntil: 'commit' });
	const field = page.getByRole('searchbox');
	await field.fill('twijfel');
	await field.evaluate((element) => element.setAttribute('data-was-here', ''));
	comeAlive();
	await expect(page.locator('[data-island][data-alive]')).toBeVisible();
	await expect(page.locator('[data-was-here]')).toHaveValue('twijfel');
	await expect(page.getByRole('region', { name: 'Misschien bedoel je dit' })).toBeVisible();
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

test('Coming from a page of the app by a link, the parts work all the same.', async ({ page }) => {
	await page.goto('/over');
	const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
	// Alive: only then a link stays in the app.
	await expect(page.getByRole('checkbox').first()).toBeVisible();
	await menu.getByRole('link', { name: 'Meldcode' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Wanneer Veilig Thuis' }).first().click();
	await page.getByRole('button', { name: 'Begin met vraag 1' }).click();
	await expect(page.getByRole('radio').first()).toBeVisible();
	await menu.getByRole('link', { name: 'Zoek' }).click();
	await page.getByRole('searchbox').fill('ik twijfel');
	await expect(page.getByRole('region', { name: 'Misschien bedoel je dit' })).toBeVisible();
});
