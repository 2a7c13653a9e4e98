import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const address = '/meldcode/veilig-thuis';

/** Moves focus with Tab until it is on what has this role and name. */
async function tabTo(page: Page, role: 'button' | 'radio', name: string) {
	const target = page.getByRole(role, { name });
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab');
		if (await target.first().evaluate((node) => node === document.activeElement)) return;
	}
	throw new Error(`No Tab leads to ${name}`);
}

/** Chooses the answer that stands so many places down, and goes on. */
async function answers(page: Page, first: string, down: number) {
	await tabTo(page, 'radio', first);
	await page.keyboard.press('Space');
	for (let presses = 0; presses < down; presses += 1) await page.keyboard.press('ArrowDown');
	await tabTo(page, 'button', 'Verder');
	await page.keyboard.press('Enter');
}

test('a teacher finds out whom to call with the keyboard alone, and nothing is kept', async ({
	page
}) => {
	await page.goto(address);
	await tabTo(page, 'button', 'Begin met vraag 1');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /direct gevaar/ })).toBeFocused();
	await answers(page, 'Ja', 2);
	await expect(page.getByRole('heading', { name: 'Over wie gaat je zorg?' })).toBeFocused();
	await answers(page, 'Over iemand thuis', 0);
	await expect(page.getByRole('heading', { name: /Vertelt iemand je zelf/ })).toBeFocused();
	await answers(page, 'Ja', 1);
	const outcome = page.getByRole('heading', { name: 'Bel Veilig Thuis, voordat je verder iets' });
	await expect(outcome).toBeFocused();
	await expect(page.locator('.card').getByRole('link', { name: '0800-2000' })).toBeVisible();
	await tabTo(page, 'button', 'Terug');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /Vertelt iemand je zelf/ })).toBeFocused();

	expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(address);
	expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toMatch(
		/verteld|gevaar|thuis/
	);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Begin met vraag 1' })).toBeVisible();
	await expect(page.getByText('Jij antwoordde')).toHaveCount(0);
});

test('the paper holds the trace and nothing of the page around it', async ({ page }) => {
	await page.addInitScript(() => (window.print = () => undefined));
	await page.goto(address);
	await page.getByRole('button', { name: 'Begin met vraag 1' }).click();
	await page.getByRole('radio', { name: 'Ja' }).check();
	await page.getByRole('button', { name: 'Verder' }).click();
	await page.getByRole('button', { name: 'Druk dit af' }).click();
	await page.emulateMedia({ media: 'print' });
	const paper = page.locator('[data-print-alone]');
	await expect(paper).toContainText(/Afgedrukt op \d+ \w+ \d{4}/);
	await expect(paper).toContainText('geen advies over een echte situatie');
	await expect(paper.getByText('Jij antwoordde')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Bel nu 112' })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Kan het anoniem?' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Opnieuw' })).toBeHidden();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('all questions and outcomes can be read, and there is nothing that does not work', async ({
		page
	}) => {
		await page.goto(address);
		await expect(page.getByRole('button', { name: 'Begin met vraag 1' })).toBeHidden();
		await expect(page.getByText('Is er nu direct gevaar voor het kind')).toBeVisible();
		const outcome = page.locator('details[id]', { hasText: 'Vertel het meteen aan het bestuur' });
		await outcome.locator('> summary').click();
		await expect(outcome.getByRole('link', { name: '0900-1113111' })).toBeVisible();
		for (const part of ['Advies of melding', 'Na een melding', 'Kan het anoniem?']) {
			await expect(page.getByRole('heading', { name: part })).toBeVisible();
		}
	});
});
