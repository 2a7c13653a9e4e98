import type { Page } from '@playwright/test';
import { must } from '../../src/lib/shared/must';
import { PointerPlayer } from './support/player';
import { isSound } from './support/sound';
import { threeRoutes } from './support/stil-kind';
import { expect, test } from './support/test';

const ready = 'Klaar voor gebruik zonder internet';

const pages = [
	'/',
	'/oefenen',
	'/over',
	'/hulp',
	'/mijn-school',
	'/zoeken',
	'/meldcode',
	'/meldcode/stap-2',
	'/meldcode/signalen',
	'/meldcode/blauwe-plekken',
	'/meldcode/veilig-thuis',
	'/meldcode/begrippen',
	'/meldcode/misverstanden',
	'/meldcode/route/medewerker',
	'/meldcode/afdrukken',
	'/zonder-internet'
];

/** One press, on what is the same on every screen. */
async function pressesHelp(page: Page): Promise<void> {
	const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
	await menu.getByRole('link', { name: 'Hulp', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible();
	await expect(page.getByRole('main').locator('a[href="tel:112"]').first()).toBeInViewport();
}

test('from every page it is one press to the help', async ({ page }) => {
	for (const address of pages) {
		await page.goto(address);
		await pressesHelp(page);
	}
});

test.describe('a page that is not there', () => {
	test.use({ expectedErrors: ['404'] });

	test('leads to the help too', async ({ page }) => {
		await page.goto('/bestaat-niet');
		await pressesHelp(page);
	});
});

test('from every kind of screen of a case it is one press to the help', async ({ page }) => {
	const route = must(threeRoutes[0], 'there are three routes');
	const player = new PointerPlayer(page);
	await player.opens(route.truth);
	const seesHelp = async () => {
		const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
		await expect(menu.getByRole('link', { name: 'Hulp', exact: true })).toBeVisible();
	};
	await seesHelp();
	for (const choice of route.choices) {
		await player.answers(choice);
		await seesHelp();
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nabespreking/);
	await pressesHelp(page);
});

test('an address that points to a need opens it, also after coming from another page', async ({
	page
}) => {
	await page.goto('/hulp#medewerker');
	await expect(
		page.getByText('Vertel het meteen en rechtstreeks aan het bestuur')
	).toBeInViewport();

	const own = page.getByText('Je hoeft het niet alleen te dragen.');
	for (const address of ['/meldcode/misverstanden', '/hulp']) {
		await page.goto(address);
		await page.getByRole('link', { name: 'Ik heb er zelf last van' }).click();
		await expect(page.locator('details', { has: own })).toHaveAttribute('open');
		await expect(own).toBeInViewport();
	}

	await page.goto('/meldcode/misverstanden');
	await page.getByRole('link', { name: 'wat het met je doet' }).click();
	await expect(page.getByRole('heading', { name: 'Wat het met je doet' })).toBeInViewport();
});

test('by keyboard alone one opens a need and comes to its number', async ({ page }) => {
	await page.goto('/hulp');
	const need = page.locator('summary', { hasText: 'Ik twijfel over een kind' });
	for (let presses = 0; presses < 40; presses += 1) {
		if (await need.evaluate((node) => node === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(need).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Dat kan bij elke twijfel en in elke stap.')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', 'tel:08002000');
});

test('without a network the help is there, and opens', async ({ page, context }) => {
	await page.goto('/');
	await expect(page.getByText(ready)).toBeVisible({ timeout: 20_000 });
	await context.setOffline(true);
	await pressesHelp(page);
	await page.reload();
	await page.locator('summary', { hasText: 'Ik twijfel over een kind' }).click();
	await expect(page.getByText('Dat kan bij elke twijfel en in elke stap.')).toBeVisible();
});

test.describe('on a small phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('danger and advice stand on the first screen, and nothing sticks out', async ({ page }) => {
		await page.goto('/hulp');
		const main = page.getByRole('main');
		for (const number of ['tel:112', 'tel:08002000']) {
			await expect(main.locator(`a[href="${number}"]`).first()).toBeInViewport({ ratio: 1 });
		}
		for (const summary of await page.locator('main summary').all()) await summary.click();
		const [content, screen] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth
		]);
		expect(content).toBe(screen);
	});
});

for (const [address, colorScheme] of [
	['/hulp', 'light'],
	['/meldcode/misverstanden', 'dark']
] as const) {
	test.describe(`${address}, ${colorScheme}`, () => {
		test.use({ viewport: { width: 320, height: 640 }, colorScheme });

		test('is sound with everything open', async ({ page }) => {
			await page.goto(address);
			await page.locator('main details').evaluateAll((all) => {
				for (const details of all) details.setAttribute('open', '');
			});
			await isSound(page);
		});
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a need opens by a press, and by its address', async ({ page }) => {
		await page.goto('/hulp#medewerker');
		await expect(page.getByText('Vertel het meteen en rechtstreeks aan het bestuur')).toBeVisible();
		await page.locator('summary', { hasText: 'Iemand denkt aan zelfdoding' }).click();
		await expect(page.getByText('Bij acuut gevaar: bel 112.').first()).toBeVisible();
	});

	test('a card turns by a press, and no button stands there that does nothing', async ({
		page
	}) => {
		await page.goto('/meldcode/misverstanden');
		await expect(page.getByRole('button', { name: 'Toon alle antwoorden' })).toBeHidden();
		await page.locator('#m01 > summary').click();
		await expect(page.locator('#m01').getByText('Dit klopt niet.')).toBeVisible();
	});
});

test('all answers open at one press and close at the next; on paper they are always there', async ({
	page
}) => {
	await page.goto('/meldcode/misverstanden');
	const open = page.locator('main details[open]');
	await page.getByRole('button', { name: 'Toon alle antwoorden' }).click();
	await expect(open).toHaveCount(43);
	await page.getByRole('button', { name: 'Verberg alle antwoorden' }).click();
	await expect(open).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#m43').getByText('Dit klopt niet.')).toBeVisible();
});
