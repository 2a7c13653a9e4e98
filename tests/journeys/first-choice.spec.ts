import type { Page } from '@playwright/test';
import { must } from '../../src/lib/shared/must';
import { PointerPlayer } from './support/player';
import { threeRoutes } from './support/stil-kind';
import { expect, test } from './support/test';

const address = '/oefenen/stil-kind';
const route = must(threeRoutes[0], 'there are three routes');
const first = must(route.choices[0], 'a route has choices');

/** Holds the story back, as a slow line does; gives the way to let it through. */
async function holdsStory(page: Page): Promise<() => void> {
	let letThrough = () => {};
	const held = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route('**/verhaal.json', async (request) => {
		await held;
		await request.continue();
	});
	return letThrough;
}

const kies = (page: Page) => page.getByRole('button', { name: 'Kies', exact: true });
const consequence = (page: Page) => page.getByRole('region', { name: 'Wat er gebeurt' });
const chosen = (page: Page) => page.locator(`input[type=radio][value="${first}"]`);

test('who presses before the app is there gets an answer, and the app makes up for the rest', async ({
	page
}) => {
	const letThrough = await holdsStory(page);
	await page.goto(address, { waitUntil: 'commit' });
	await kies(page).click();
	await expect(page.getByText('Je hebt nog niets gekozen')).toBeVisible();
	await page.getByText('schudt haar hoofd').click();
	await chosen(page).check();
	await kies(page).click();
	await expect(page.getByRole('heading', { name: 'Wat er gebeurt' })).toBeFocused();
	const text = await consequence(page).innerText();
	const top = await consequence(page).evaluate((section) => section.getBoundingClientRect().top);

	letThrough();
	await expect(page).toHaveURL(/#poging-/);
	await expect(consequence(page)).toHaveText(text, { useInnerText: true });
	await expect(page.getByRole('heading', { name: 'Wat er gebeurt' })).toBeFocused();
	expect(await consequence(page).evaluate((it) => it.getBoundingClientRect().top)).toBe(top);
	await expect(page.getByText('Zegt niets in de kring')).toHaveCount(1);
	// Also once all has settled, and the next moment was made ready.
	await page.waitForTimeout(400);
	await expect(page.getByRole('heading', { name: 'Wat er gebeurt' })).toBeFocused();
	await new PointerPlayer(page).goesOn();
});

test('a press on Verder before the app is there leads on once it is', async ({ page }) => {
	const letThrough = await holdsStory(page);
	await page.goto(address, { waitUntil: 'commit' });
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await chosen(page).check();
	await kies(page).click();
	await page.getByRole('button', { name: 'Verder', exact: true }).click();
	letThrough();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
});

test('what was chosen before the app was there is offered again when the tab was closed', async ({
	page,
	context
}) => {
	await holdsStory(page);
	await page.goto(address, { waitUntil: 'commit' });
	await chosen(page).check();
	await kies(page).click();
	await expect(consequence(page)).toBeVisible();
	await page.close();

	const later = await context.newPage();
	await later.goto(address);
	await later.getByRole('button', { name: 'Ga verder' }).click();
	await expect(consequence(later)).toBeVisible();
	await expect(chosen(later)).toBeChecked();
});

test('who wants nothing kept leaves nothing behind before the app is there either', async ({
	page
}) => {
	await holdsStory(page);
	await page.goto(address, { waitUntil: 'commit' });
	await page.getByRole('checkbox', { name: 'Niets bewaren op dit apparaat' }).check();
	await chosen(page).check();
	await kies(page).click();
	await expect(consequence(page)).toBeVisible();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('who played before can go on from the first paint on', async ({ page }) => {
	const player = new PointerPlayer(page);
	await player.opens(route.truth);
	await player.answers(first);
	const letThrough = await holdsStory(page);
	await page.goto('/');
	await page.goto(address, { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Ga verder' }).click();
	letThrough();
	await expect(page).toHaveURL(/#poging-/);
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('“Vertel jij ook iets?”');
});
