import { describe, expect, test } from 'vitest';
import { leaveSite, neutralAddress } from './leave-site';

function pageThatKeepsALog(log: string[]) {
	return {
		title: 'Oefenen',
		documentElement: { setAttribute: (name: string) => void log.push(`set ${name}`) }
	};
}

describe('leaving the site', () => {
	test('The page is covered before the browser is sent elsewhere.', () => {
		const log: string[] = [];
		const place = { replace: (address: string) => void log.push(`replace ${address}`) };
		leaveSite(pageThatKeepsALog(log), place);
		expect(log).toEqual(['set data-left', `replace ${neutralAddress}`]);
	});

	test('The title no longer says what the page was about.', () => {
		const page = pageThatKeepsALog([]);
		leaveSite(page, { replace: () => undefined });
		expect(page.title).toBe('Weer');
	});
});
