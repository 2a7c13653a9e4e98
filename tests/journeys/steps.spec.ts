import { stepsOfMeldcode } from '../../src/lib/meldcode/steps';
import { otherRouteIds } from '../../src/lib/meldcode/other-routes';
import { isSound } from './support/sound';
import { expect, test } from './support/test';

const stepAddresses = stepsOfMeldcode.map(({ number }) => `/meldcode/stap-${number}`);

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('every other route can be reached from the overview and from each step', async ({
			page
		}) => {
			const links = otherRouteIds.map((route) => ({
				arrived: new RegExp(`/meldcode/route/${route}(#|$)`),
				link: page.getByRole('main').locator(`a[href*="route/${route}"]`).first()
			}));
			for (const address of stepAddresses) {
				await page.goto(address);
				for (const { link } of links) await expect(link).toBeVisible();
			}
			for (const { link, arrived } of links) {
				await page.goto('/meldcode');
				await link.click();
				await expect(page).toHaveURL(arrived);
			}
		});

		test('the road goes from the overview through all five steps', async ({ page }) => {
			await page.goto('/meldcode');
			await page
				.getByRole('figure')
				.getByRole('link', { name: /Signalen/ })
				.click();
			for (const { number, shortTitle, title } of stepsOfMeldcode) {
				await expect(page).toHaveTitle(`Naslag, stap ${number} · Niet pluis`);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(
					`Stap ${number}: ${shortTitle}`
				);
				await expect(page.getByText(title, { exact: false })).toBeVisible();
				if (number < 5) {
					const turn = page.getByRole('navigation', { name: 'Vorige en volgende stap' });
					await turn.getByRole('link', { name: `Stap ${number + 1}` }).click();
				}
			}
		});

		test('a route says whom to call, as numbers to press', async ({ page }) => {
			for (const route of otherRouteIds) {
				await page.goto(`/meldcode/route/${route}`);
				const calls = page.getByRole('region', { name: 'Wie je belt' });
				await expect(calls.locator('a[href="tel:112"]')).toBeVisible();
				await expect(page).not.toHaveTitle(/meldcode|veilig thuis|geweld|misbruik|gevaar/i);
			}
		});
	});
}

test('what comes before the steps stands before them on a phone too', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto('/meldcode');
	const [exit, step] = await Promise.all([
		page.getByRole('link', { name: /Er is nu gevaar/ }).boundingBox(),
		page.getByRole('figure').boundingBox()
	]);
	expect(exit?.y).toBeLessThan(step?.y ?? 0);
});

const looks = [
	{ name: 'light, 320 px', width: 320, colorScheme: 'light', forcedColors: 'none' },
	{ name: 'dark, 1280 px', width: 1280, colorScheme: 'dark', forcedColors: 'none' },
	{ name: 'forced colours, 1280 px', width: 1280, colorScheme: 'dark', forcedColors: 'active' }
] as const;

for (const { name, width, colorScheme, forcedColors } of looks) {
	test.describe(name, () => {
		test.use({ viewport: { width, height: 800 }, colorScheme });

		test('the overview, a step and a route are sound', async ({ page }) => {
			await page.emulateMedia({ forcedColors });
			for (const address of ['/meldcode', '/meldcode/stap-5', '/meldcode/route/medewerker']) {
				await page.goto(address);
				await isSound(page);
			}
		});
	});
}
