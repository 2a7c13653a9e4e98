import { KeyboardPlayer } from './support/player';
import { threeRoutes } from './support/stil-kind';
import { expect, test } from './support/test';

for (const route of threeRoutes) {
	test(`a teacher reaches the ending “${route.ending}” with the keyboard alone`, async ({
		page
	}) => {
		const player = new KeyboardPlayer(page);
		await player.opens(route.truth);
		await player.plays(route);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nabespreking/);
		await expect(page.getByRole('heading', { name: 'Wanneer Veilig Thuis?' })).toBeVisible();
		await expect(page).toHaveTitle('Oefenen, nabespreking · Niet pluis');
	});
}

test('an answer can be taken back in practice, and asides return to the very moment', async ({
	page
}) => {
	const [route] = threeRoutes;
	const first = route?.choices[0];
	if (route === undefined || first === undefined) throw new Error('every route has a choice');
	const player = new KeyboardPlayer(page);
	await player.opens(route.truth);
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await player.presses(page.getByRole('button', { name: 'Veilig Thuis om advies vragen' }));
	await player.hasFocusOnTitle();
	await player.presses(page.getByRole('button', { name: 'Terug naar het verhaal' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await player.answers(first);
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
	await player.presses(page.getByRole('button', { name: 'Terug', exact: true }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
