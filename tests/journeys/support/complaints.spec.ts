import { expect, test } from '@playwright/test';
import { Complaints } from './complaints';

// What the journeys promise is worth nothing if the watch over them sleeps.
const unwanted: readonly (readonly [name: string, cause: () => unknown, complaint: RegExp])[] = [
	['an error in the console', () => console.error('seen'), /^console error: seen$/],
	['an error on the page', () => setTimeout(() => decodeURIComponent('%')), /^page error: URI/],
	['a cookie', () => (document.cookie = 'seen=1'), /^cookie: seen$/],
	[
		'a request to another origin',
		() => fetch('http://127.0.0.1:9/').catch(() => undefined),
		/^request to another origin: http:\/\/127\.0\.0\.1:9\/$/
	]
];

for (const [name, cause, complaint] of unwanted) {
	// Playwright's own test, since ours would fail on what is looked for here.
	test(`the watch sees ${name}`, async ({ context, page, baseURL }) => {
		const complaints = new Complaints(context, [new URL(baseURL ?? '').origin]);
		await page.goto('/');
		expect(await complaints.all()).toEqual([]);
		await page.evaluate(cause);
		await expect.poll(async () => (await complaints.all())[0]).toMatch(complaint);
	});
}
