import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonHeaders, readBuilt } from '../../scripts/headers.js';
import { metaPolicy } from '../support/policy';
import { readApache, readNetlify, readNginx, type Lookup } from '../support/sample-headers';
import { PointerPlayer } from './support/player';
import { hostStatically, type StaticHost } from './support/static-host';
import { expect, test as watched } from './support/test';

const copy = join(process.cwd(), 'build-static');
const read = (file: string) => readFileSync(join(process.cwd(), file), 'utf8');

function hosted(below: string, headersOf?: Lookup) {
	return watched.extend<object, { host: StaticHost }>({
		host: [
			async ({}, use) => {
				const host = await hostStatically(copy, below, headersOf && { headersOf });
				await use(host);
				host.close();
			},
			{ scope: 'worker' }
		],
		baseURL: ({ host }, use) => use(host.address)
	});
}

const test = hosted('/diep/map/', readNetlify(read('build-static/_headers')));
const testWithoutHeaders = hosted('/cursus/');

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

test('the sample header files give every page of the copy its own policy', () => {
	const samples = [
		readNetlify(read('build-static/_headers')),
		readNginx(read('build-static-headers/nginx.conf')),
		readApache(read('build-static-headers/.htaccess'))
	];
	const pages = [...readBuilt([copy]).files].filter((path) => path.endsWith('/'));
	expect(pages).toEqual(expect.arrayContaining(['/', '/oefenen/', '/oefenen/stil-kind/']));
	for (const path of pages) {
		const policy = `${metaPolicy(read(`build-static${path}index.html`))}; frame-ancestors 'none'`;
		for (const headersOf of samples) {
			const expected = { ...commonHeaders, 'content-security-policy': policy };
			expect(headersOf(path), path).toEqual(expected);
		}
	}
});

testWithoutHeaders(
	'the copy plays in a frame, where its host allows that',
	async ({ page, host }) => {
		const platform = new URL('/platform', host.address).href;
		const frameOf = `<title>x</title><iframe src="${host.address}oefenen/stil-kind/"></iframe>`;
		await page.route(platform, (route) =>
			route.fulfill({ contentType: 'text/html', body: frameOf })
		);
		await page.goto(platform);
		const frame = page.frameLocator('iframe');
		await frame.getByRole('radio').first().check();
		await frame.getByRole('button', { name: 'Kies', exact: true }).click();
		await expect(frame.getByRole('heading', { name: 'Wat er gebeurt' })).toBeVisible();
	}
);
