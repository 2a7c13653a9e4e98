import { test as base, expect } from '@playwright/test';
import { must } from '../../../src/lib/shared/must';
import { Complaints } from './complaints';

interface Watch {
	/** Other origins that a journey asks for on purpose, such as the page one leaves to. */
	readonly allowedOrigins: readonly string[];
	/** Parts of the console errors that a journey causes on purpose, such as a missing page. */
	readonly expectedErrors: readonly string[];
	readonly complaints: Complaints;
}

/**
 * Playwright's `test`, in which every journey fails on a request to another origin, a cookie, a
 * console error or a page error.
 */
export const test = base.extend<Watch>({
	allowedOrigins: [[], { option: true }],
	expectedErrors: [[], { option: true }],
	complaints: [
		async ({ context, baseURL, allowedOrigins, expectedErrors }, use) => {
			const own = new URL(must(baseURL, 'playwright.config.ts gives the address')).origin;
			const complaints = new Complaints(context, [own, ...allowedOrigins]);
			await use(complaints);
			const unexpected = (await complaints.all()).filter(
				(complaint) => !expectedErrors.some((expected) => complaint.includes(expected))
			);
			expect(unexpected, 'the browser complains about nothing').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
