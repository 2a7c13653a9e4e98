import { describe, expect, it } from 'vitest';
import {
	commonHeaders,
	headersFor,
	pathOf,
	policyOfPage,
	policyOfWorker
} from '../scripts/headers.js';

const page = `<meta http-equiv="content-security-policy" content="default-src 'none'; x &quot;&amp;lt;">`;
const own = `default-src 'none'; x "&lt;; frame-ancestors 'none'`;

describe('the headers of a response', () => {
	it('shut out guessing, framing, referring, and what the app never uses', () => {
		expect(commonHeaders).toEqual({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'no-referrer',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
			'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
			'cache-control': 'no-cache'
		});
	});

	it('take the policy from the page, as a browser reads it there', () => {
		expect(policyOfPage(page, 'a page')).toBe(own);
	});

	it('cannot be made for a page without a policy', () => {
		expect(() => policyOfPage('<html></html>', 'oefenen.html')).toThrow(/oefenen\.html/);
	});

	it('let through nothing for what is no page', () => {
		const built = { policies: new Map([['/', own]]), files: new Set(['/', '/icon.svg']) };
		expect(headersFor(built, '/')).toEqual({ ...commonHeaders, 'content-security-policy': own });
		expect(headersFor(built, '/icon.svg')['content-security-policy']).toMatch(
			/^default-src 'none'; base/
		);
		expect(headersFor(built, '/icon.svg')['content-security-policy']).not.toContain('script-src');
	});

	it('let a worker fetch, and hold it to the Trusted Types of the pages', () => {
		const policy = policyOfWorker(
			"default-src 'none'; script-src 'self' 'sha256-x='; require-trusted-types-for 'script'; trusted-types a b"
		);
		expect(policy).toContain("; script-src 'self'; connect-src 'self'; require-trusted");
		expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types a b$/);
	});

	it('are found by the path in the address', () => {
		expect(
			['index.html', 'oefenen.html', 'oefenen/stil-kind/index.html', 'a/__data.json'].map(pathOf)
		).toEqual(['/', '/oefenen', '/oefenen/stil-kind/', '/a/__data.json']);
	});
});
