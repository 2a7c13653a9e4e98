import { join } from 'node:path';
import { PointerPlayer } from './support/player';
import { hostStatically, type StaticHost } from './support/static-host';
import { expect, test as watched } from './support/test';

const test = watched.extend<object, { host: StaticHost }>({
	host: [
		async ({}, use) => {
			const host = await hostStatically(join(process.cwd(), 'build-static'), '/diep/map/');
			await use(host);
			host.close();
		},
		{ scope: 'worker' }
	],
	baseURL: ({ host }, use) => use(host.address)
});

test('the copy for any web host works in a sub-folder, also after a reload', async ({
	page,
	host
}) => {
	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));

	await page.goto('./');
	await page.getByRole('navigation').getByRole('link', { name: 'Oefenen' }).click();
	await expect(page).toHaveURL(`${host.address}oefenen/`);
	await page
		.getByRole('link', { name: /^Begin/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/diep\/map\/oefenen\/[a-z-]+\/$/);

	await page.reload();
	await new PointerPlayer(page).isReady();
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Kies', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Wat er gebeurt' })).toBeFocused();

	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	expect(failed).toEqual([]);
	expect(host.missing).toEqual([]);
});
