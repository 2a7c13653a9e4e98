import type { Page } from '@playwright/test';
import { neutralPages } from '../../scripts/neutral-pages.js';
import { must } from '../../src/lib/shared/must';
import { exitButton, isAtTheWeather, standInForWeather, watchFrames } from './support/leaving';
import { PointerPlayer } from './support/player';
import { threeRoutes } from './support/stil-kind';
import { expect, test } from './support/test';

const route = must(threeRoutes[0], 'there are three routes');

test.use({ allowedOrigins: [neutralPages.public] });
test.beforeEach(({ context }) => standInForWeather(context));

async function leaves(page: Page): Promise<void> {
	await exitButton(page).click();
	await isAtTheWeather(page);
}

async function visitsThreePages(page: Page): Promise<void> {
	for (const address of ['/', '/hulp', '/oefenen/stil-kind']) await page.goto(address);
}

test.describe('the button', () => {
	test('works before any script of the app has come', async ({ page, context }) => {
		await context.route('**/_app/**/*.js', () => undefined);
		await page.goto('/oefenen/stil-kind', { waitUntil: 'commit' });
		await leaves(page);
	});

	test('works with Enter, with the space bar, and with a press that would open a new tab', async ({
		page,
		context
	}) => {
		for (const key of ['Enter', 'Space']) {
			await page.goto('/');
			await exitButton(page).press(key);
			await isAtTheWeather(page);
		}
		await page.goto('/');
		await exitButton(page).click({ modifiers: ['Control'] });
		await isAtTheWeather(page);
		expect(context.pages()).toHaveLength(1);
	});

	test('stops sound and speech, and keeps the neutral title', async ({ page, context }) => {
		const { promise: after, resolve: noteAfter } = Promise.withResolvers<unknown>();
		await page.exposeFunction('noteAfter', noteAfter);
		await page.goto('/hulp');
		await context.route(`${neutralPages.public}/**`, () => undefined);
		await page.evaluate(() => {
			const calls: string[] = [];
			speechSynthesis.cancel = () => void calls.push('speech');
			const audio = document.body.appendChild(document.createElement('audio'));
			audio.pause = () => void calls.push('audio');
			new MutationObserver(() => {
				// What the app would still do when it was under way to another moment.
				document.title = 'Oefenen, moment 2';
				const title = document.querySelector('title')?.textContent;
				Reflect.get(window, 'noteAfter')({ calls, title });
			}).observe(document.documentElement, { attributes: true });
		});
		await exitButton(page).click({ noWaitAfter: true });
		expect(await after).toEqual({ calls: ['audio', 'speech'], title: neutralPages.title });
	});

	test('is reached right after the skip link, and nothing lies over it at 320 px', async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await new PointerPlayer(page).opens(route.truth);
		await page.getByRole('checkbox').last().check({ force: true });
		await page.getByRole('button', { name: /^Logboek/ }).click();
		// A click that something else would take fails here.
		await exitButton(page).click({ trial: true, timeout: 2000 });

		await page.goto('/hulp');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(exitButton(page)).toBeFocused();
	});
});

test.describe('Back', () => {
	for (const [how, visits] of [
		['loaded one by one', visitsThreePages],
		[
			'walked through within the app',
			async (page: Page) => {
				await page.goto('/');
				await page.getByRole('link', { name: 'Kies een casus' }).click();
				await page
					.getByRole('link', { name: /^Begin/ })
					.first()
					.click();
				await new PointerPlayer(page).isReady();
			}
		]
	] as const) {
		test(`never shows one of three pages again that were ${how}`, async ({ page }) => {
			const seen = await watchFrames(page);
			await visits(page);
			await leaves(page);
			await page.waitForTimeout(200);
			const before = seen.length;
			expect(before).toBeGreaterThan(0);
			for (let presses = 0; presses < 2; presses += 1) {
				await page.goBack({ waitUntil: 'commit' }).catch(() => null);
				await isAtTheWeather(page);
			}
			expect(seen.slice(before)).toEqual([]);
		});
	}

	test('covers a page that the browser kept in memory before it is shown', async ({ page }) => {
		await page.goto('/hulp');
		const first = await page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			return document.body.checkVisibility();
		});
		expect(first).toBe(false);
		await page.evaluate(() =>
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
		);
		await expect(page.getByRole('heading', { name: 'Hulp', level: 1 })).toBeVisible();

		await page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			sessionStorage.setItem('np-weg', '1');
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		await isAtTheWeather(page);
	});

	test('is an ordinary Back for who has not left', async ({ page }) => {
		await visitsThreePages(page);
		await page.goBack();
		await expect(page.getByRole('heading', { name: 'Hulp', level: 1 })).toBeVisible();
	});
});

test.describe('coming back on purpose', () => {
	test('works by typing the address in the same tab, and then Back is ordinary again', async ({
		page
	}) => {
		await page.goto('/');
		await leaves(page);
		await page.goto('/hulp');
		await expect(page.getByRole('heading', { name: 'Hulp', level: 1 })).toBeVisible();
		await page.goto('/over');
		await page.goBack();
		await expect(page.getByRole('heading', { name: 'Hulp', level: 1 })).toBeVisible();
		await page.reload();
		await expect(page.getByRole('heading', { name: 'Hulp', level: 1 })).toBeVisible();
	});

	test('does not work by reloading a page that was left', async ({ page }) => {
		await page.goto('/hulp');
		await page.evaluate(() => sessionStorage.setItem('np-weg', '1'));
		await page.reload({ waitUntil: 'commit' }).catch(() => null);
		await isAtTheWeather(page);
	});
});

test.describe('Shift three times', () => {
	const title = (page: Page) => page.getByRole('heading', { level: 1 });

	async function pressesShift(page: Page, times: number): Promise<void> {
		for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
	}

	test('leaves', async ({ page }) => {
		await page.goto('/hulp');
		await pressesShift(page, 3);
		await isAtTheWeather(page);
	});

	test('does nothing with another key in between, with another key held, or when held itself', async ({
		page
	}) => {
		await page.goto('/hulp');
		await pressesShift(page, 2);
		await page.keyboard.press('a');
		await pressesShift(page, 2);
		await page.mouse.click(5, 5);
		await page.keyboard.down('Control');
		await pressesShift(page, 3);
		await page.keyboard.up('Control');
		// Held down, the key repeats itself.
		for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Shift');
		await page.keyboard.up('Shift');
		await page.waitForTimeout(1600);
		await pressesShift(page, 2);
		await page.waitForTimeout(300);
		await expect(title(page)).toHaveText('Hulp');
	});

	test('does nothing when the presses are slow', async ({ page }) => {
		await page.goto('/hulp');
		await pressesShift(page, 2);
		await page.waitForTimeout(1600);
		await pressesShift(page, 1);
		await page.waitForTimeout(300);
		await expect(title(page)).toHaveText('Hulp');
	});
});
