import { getsReady, test } from './support/offline';
import { expect } from './support/test';

test('the app can be put on a home screen, under a name that tells nothing', async ({
	context,
	page,
	host
}) => {
	await getsReady(page);
	// From a page deeper down: the addresses in the manifest go out from the manifest itself.
	await page.goto('oefenen/stil-kind/');
	const browser = await context.newCDPSession(page);
	const { url, errors, data = '' } = await browser.send('Page.getAppManifest');
	expect(url).toBe(`${host.address}manifest.webmanifest`);
	expect(errors).toEqual([]);

	const { name, short_name: shortName, start_url: start, scope, icons } = JSON.parse(data);
	expect([name, shortName]).toEqual(['NP oefenen', 'NP oefenen']);
	expect(new URL(start, url).href).toBe(host.address);
	expect(new URL(scope, url).href).toBe(host.address);
	for (const { src, sizes } of icons) {
		expect(await sizeOf(new URL(src, url).href), src).toBe(sizes);
	}

	const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
	// The journeys run in windows that keep nothing, in which no browser installs an app.
	const real = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
	expect(real).toEqual([]);
	expect(host.missing).toEqual([]);

	/** As the browser draws it; a drawing of lines has any size. */
	function sizeOf(address: string): Promise<string> {
		return page.evaluate(async (src) => {
			const image = new Image();
			image.src = src;
			await image.decode();
			return src.endsWith('.svg') ? 'any' : `${image.naturalWidth}x${image.naturalHeight}`;
		}, address);
	}
});
