import type { BrowserContext, Page } from '@playwright/test';
import { neutralPages } from '../../../scripts/neutral-pages.js';
import { expect } from './test';

export const publicPage = `${neutralPages.public}/`;

/** Stands in for the weather, which the journeys never really ask for. */
export async function standInForWeather(context: BrowserContext): Promise<void> {
	await context.route(`${neutralPages.public}/**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>KNMI</title><h1>Verwachting</h1>' })
	);
}

export const exitButton = (page: Page) => page.getByRole('button', { name: 'Verlaat deze site' });

export async function isAtTheWeather(page: Page): Promise<void> {
	await expect(page).toHaveURL(publicPage);
	await expect(page.getByRole('heading', { name: 'Verwachting' })).toBeVisible();
}

export async function isAtLocalPage(page: Page): Promise<void> {
	await expect(page).toHaveURL(/\/weer\/?$/);
	await expect(page).toHaveTitle(neutralPages.title);
	await expect(page.getByRole('heading', { name: 'Weer' })).toBeVisible();
}

/**
 * Notes of every page of ours in this tab whether anything of it was ever painted: the frames in
 * which the body can be seen, by address. Read it with `framesSeen`.
 */
export async function watchFrames(page: Page): Promise<readonly string[]> {
	const seen: string[] = [];
	await page.exposeFunction('noteFrame', (address: string) => void seen.push(address));
	await page.addInitScript(() => {
		const note: unknown = Reflect.get(window, 'noteFrame');
		const look = () => {
			const isSeen = document.body !== null && document.body.checkVisibility();
			const isOurs = location.hostname === 'localhost' && !/\/weer\/?$/.test(location.pathname);
			if (isSeen && isOurs && typeof note === 'function') note(location.pathname);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	return seen;
}

interface Cover {
	/** From the press to the first task after the frame that follows it. */
	readonly milliseconds: number;
	readonly bodyIsSeen: boolean;
	readonly title: string;
}

/** What is on screen at the first frame after a press, and how long that took. */
export async function watchCover(page: Page): Promise<{ readonly cover: Promise<Cover> }> {
	const { promise, resolve } = Promise.withResolvers<Cover>();
	await page.exposeFunction('noteCover', resolve);
	await page.addInitScript(() => {
		const look = (pressed: number) => {
			const note: unknown = Reflect.get(window, 'noteCover');
			const milliseconds = performance.now() - pressed;
			const bodyIsSeen = document.body.checkVisibility();
			const title = document.querySelector('title')?.textContent;
			if (typeof note === 'function') note({ milliseconds, bodyIsSeen, title });
		};
		addEventListener(
			'click',
			({ timeStamp }) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => look(timeStamp);
				requestAnimationFrame(() => port2.postMessage(null));
			},
			true
		);
	});
	return { cover: promise };
}
