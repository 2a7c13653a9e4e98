import { expect, test } from '@playwright/test';
import { Complaints } from './complaints';

// What the journeys promise is worth nothing if the watch over them sleeps.
const unwanted: readonly (readonly [name: string, cause: () => unknown, complaint: RegExp])[] = [
	['an error in the console', () => console.error('seen'), /^console error: seen$/],
	['an error on the page', () => setTimeout(() => decodeURIComponent('%')), /^page error: URI/],
	['a cookie', () => (document.cookie = 'seen=1'), /^cookie: seen$/],
	[
		'a style in the page that the policy refuses',
		() => document.body.setAttribute('style', 'color: red'),
		/^console error: Applying inline style/
	],
	[
		'text that becomes a script',
		() => setTimeout(() => document.body.setAttribute('onclick', '1')),
		/^console error: This document requires 'TrustedScript' assignment/
	],
	[
		'a request to another origin that the policy refuses',
		() => fetch('http://127.0.0.1:9/').catch(() => undefined),
		/^console error: Connecting to 'http:\/\/127\.0\.0\.1:9\/' violates/
	],
	[
		'a request to another origin',
		// Going there; the policy lets nothing else out.
		() => setTimeout(() => location.assign('http://127.0.0.1:9/')),
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
