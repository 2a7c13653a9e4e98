import { must } from '../../src/lib/shared/must';
import { builtPages } from './support/built-pages';
import { PointerPlayer } from './support/player';
import { isSound } from './support/sound';
import { threeRoutes } from './support/stil-kind';
import { expect, test } from './support/test';

const route = must(threeRoutes[0], 'there are three routes');

/** Every page there is but the case itself, which has many screens, and the one that says nothing. */
const everyPage = builtPages().filter(
	(address) => !address.startsWith('/oefenen/') && address !== '/weer'
);

/** Judged in every look here; the other pages are so where they are played. */
const pagesAround = [
	'/',
	'/oefenen',
	'/hulp',
	'/over',
	'/zonder-internet',
	'/meldcode/veilig-thuis'
];

test.describe('at 320 px', () => {
	test.use({ viewport: { width: 320, height: 800 } });

	for (const address of everyPage) {
		test(`${address} is sound`, async ({ page }) => {
			await page.goto(address);
			await isSound(page);
		});
	}
});

const looks = [
	{ name: 'light, 320 px', width: 320, colorScheme: 'light', forcedColors: 'none' },
	{ name: 'dark, 1280 px', width: 1280, colorScheme: 'dark', forcedColors: 'none' },
	{ name: 'light, 768 px', width: 768, colorScheme: 'light', forcedColors: 'none' },
	{ name: 'forced colours, 1280 px', width: 1280, colorScheme: 'dark', forcedColors: 'active' }
] as const;

for (const { name, width, colorScheme, forcedColors } of looks) {
	// The narrowest says most, and soonest.
	test.describe(name, width === 320 ? {} : { tag: '@long' }, () => {
		test.use({ viewport: { width, height: 800 }, colorScheme });

		test.beforeEach(({ page }) => page.emulateMedia({ forcedColors }));

		test('every page around the case is sound', async ({ page }) => {
			for (const address of pagesAround) {
				await page.goto(address);
				await isSound(page);
			}
		});

		test('every kind of screen of a case is sound', async ({ page }) => {
			const player = new PointerPlayer(page);
			await player.opens(route.truth);
			await isSound(page);

			await page.getByRole('button', { name: 'Kies', exact: true }).click();
			await expect(page.getByText('Je hebt nog niets gekozen')).toBeVisible();
			await isSound(page);

			await page.getByRole('checkbox').last().check({ force: true });
			for (const aside of ['Veilig Thuis om advies vragen', '112 bellen']) {
				await page.getByRole('button', { name: aside }).click();
				await isSound(page);
				await page.getByRole('button', { name: 'Terug naar het verhaal' }).click();
			}

			await player.chooses(must(route.choices[0], 'a route has choices'));
			await isSound(page);
			await player.goesOn();
			for (const choice of route.choices.slice(1)) {
				await player.chooses(choice);
				await player.goesOnFromConsequence();
				if (!(await player.isLookingBack())) continue;
				await isSound(page);
				await player.goesOnFromConsequence();
			}
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nabespreking/);
			for (const summary of await page.locator('summary').all()) await summary.click();
			await isSound(page);
		});
	});
}

test.describe('a page that is not there', () => {
	test.use({ expectedErrors: ['404'] });

	test('says so in Dutch, and shows the way', async ({ page }) => {
		await page.goto('/oefenen/bestaat-niet');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('link', { name: /start/i })).toBeVisible();
		await isSound(page);
	});
});
