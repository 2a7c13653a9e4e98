import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { must } from '../../src/lib/shared/must';
import { BrowserProcess } from './support/browser-process';
import { PointerPlayer } from './support/player';
import { threeRoutes } from './support/stil-kind';
import { expect, test } from './support/test';

const route = must(threeRoutes[0], 'there are three routes');
const beginning = { ...route, choices: route.choices.slice(0, 3) };

test('a browser process that is killed in mid-case loses nothing that is a breath old', async ({
	baseURL,
	launchOptions
}) => {
	const profile = await mkdtemp(join(tmpdir(), 'journey-'));
	const executable = launchOptions.executablePath ?? chromium.executablePath();
	const start = () => BrowserProcess.start(executable, launchOptions.args ?? [], profile);
	try {
		const before = await start();
		const player = new PointerPlayer(before.page);
		await player.opens(route.truth, `${baseURL}/oefenen/stil-kind`);
		await player.plays(beginning);
		const title = await before.page.getByRole('heading', { level: 1 }).innerText();
		const next = must(route.choices[3], 'the route goes on');
		await player.chooses(next);
		const consequence = await before.page
			.getByRole('region', { name: 'Wat er gebeurt' })
			.innerText();
		// Shown first and in the database a breath later: only that breath is at risk.
		await expect
			.poll(() => before.page.evaluate(() => localStorage.getItem('np-eerst')))
			.toBeNull();
		await before.kill();

		const after = await start();
		await after.page.goto(`${baseURL}/`);
		await after.page.getByRole('link', { name: 'Ga verder' }).click();
		await expect(after.page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(after.page.getByRole('region', { name: 'Wat er gebeurt' })).toHaveText(
			consequence,
			{ useInnerText: true }
		);
		await expect(after.page.getByRole('radio', { checked: true })).toHaveValue(next);
		await after.kill();
	} finally {
		await rm(profile, { recursive: true, force: true });
	}
});

test('two runs of one case stand side by side, and each goes on where it was', async ({ page }) => {
	const player = new PointerPlayer(page);
	await player.opens(route.truth);
	await player.plays(beginning);
	const further = await page.getByRole('heading', { level: 1 }).innerText();

	await page.goto('/oefenen/stil-kind');
	await expect(page.getByRole('button', { name: 'Ga verder' })).toBeVisible();
	const first = must(route.choices[0], 'a route has choices');
	await player.answers(first);
	const second = await page.getByRole('heading', { level: 1 }).innerText();

	await page.goto('/');
	const open = page.getByRole('region', { name: 'Eerder begonnen' });
	await open.getByText('Eerdere pogingen (1)').click();
	await expect(open.getByRole('link', { name: 'Ga verder' })).toHaveCount(2);
	await open.getByRole('link', { name: 'Ga verder' }).last().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(further);

	await page.goto('/');
	await open.getByRole('link', { name: 'Ga verder' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
});

test('where the browser keeps nothing the case plays in memory, and says so', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('not here', 'SecurityError');
		};
		Object.defineProperty(window, 'indexedDB', { get: refuse });
		Object.defineProperty(window, 'localStorage', { get: refuse });
	});
	const player = new PointerPlayer(page);
	await player.opens(route.truth);
	await expect(page.getByText('Deze browser laat bewaren niet toe.')).toBeVisible();
	await player.plays(route);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nabespreking/);
});

test('who wants nothing kept leaves nothing on the device, also not what stood there already', async ({
	page,
	context
}) => {
	const player = new PointerPlayer(page);
	await player.opens(route.truth);
	await page.getByRole('checkbox').last().check({ force: true });
	await expect.poll(() => storedRuns(page)).toBe(1);
	await page.getByRole('checkbox', { name: 'Niets bewaren op dit apparaat' }).check();
	await expect.poll(() => storedRuns(page)).toBe(0);
	await player.plays(beginning);
	await expect(page.getByText('Niets wordt bewaard op dit apparaat')).toBeVisible();
	expect(await storedRuns(page)).toBe(0);

	const fresh = await context.newPage();
	await fresh.goto('/');
	await fresh.waitForLoadState('networkidle');
	await expect(fresh.getByRole('link', { name: 'Ga verder' })).toHaveCount(0);
	expect(await fresh.evaluate(() => localStorage.length)).toBe(0);
});

test('who looks at another page finds the debrief again by going back', async ({ page }) => {
	const player = new PointerPlayer(page);
	await player.opens(route.truth);
	await player.plays(route);
	await page.getByRole('navigation').getByRole('link', { name: 'Hulp' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nabespreking/);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nabespreking/);
});

/** How many runs the database of this browser holds, read past our own code. */
function storedRuns(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('np-voortgang');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const count = database.transaction('runs').objectStore('runs').count();
					count.onsuccess = () => {
						database.close();
						resolve(count.result);
					};
				};
			})
	);
}
