import { describe, expect, it } from 'vitest';
import { gradeOf, observe, type Visit } from './support/observatory';
import { judgeCsp, type CspResult } from './support/observatory-csp';

const strict = "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'";
const good: Visit = {
	headers: {
		'content-security-policy': strict,
		'cross-origin-resource-policy': 'same-origin',
		'referrer-policy': 'no-referrer',
		'strict-transport-security': 'max-age=63072000',
		'x-content-type-options': 'nosniff'
	},
	html: '<script src="./app.js"></script>',
	redirect: 'https-same-host'
};

describe('a policy, as the Observatory judges it', () => {
	const judged: readonly (readonly [policy: string, result: CspResult])[] = [
		[strict, 'csp-no-unsafe-default-none'],
		["default-src 'self'", 'csp-no-unsafe'],
		["default-src 'none' https://a.example", 'csp-no-unsafe'],
		["script-src 'self'; object-src 'none'", 'csp-unsafe-inline-in-style'],
		["default-src 'none'; style-src 'unsafe-inline'", 'csp-unsafe-inline-in-style'],
		["default-src 'none'; style-src data:", 'csp-unsafe-inline-in-style'],
		["default-src 'none'; style-src 'unsafe-inline' 'sha256-x='", 'csp-no-unsafe-default-none'],
		["default-src 'none'; script-src 'unsafe-inline'", 'csp-unsafe-inline'],
		["default-src 'none'; script-src 'unsafe-inline' 'sha256-x='", 'csp-no-unsafe-default-none'],
		["default-src 'none'; script-src data:", 'csp-unsafe-inline'],
		["default-src 'none'; script-src https:", 'csp-unsafe-inline'],
		["default-src 'none'; script-src *", 'csp-unsafe-inline'],
		["default-src 'none'; object-src *", 'csp-unsafe-inline'],
		["style-src 'self'; base-uri 'none'", 'csp-unsafe-inline'],
		["default-src 'none'; script-src http://a.example", 'csp-insecure-scheme'],
		["default-src 'none'; font-src http://a.example", 'csp-insecure-scheme'],
		["default-src 'none'; img-src http://a.example", 'csp-insecure-passive'],
		["default-src 'none'; script-src 'self' 'unsafe-eval'", 'csp-unsafe-eval'],
		["default-src 'none'; script-src 'strict-dynamic'", 'csp-invalid'],
		[
			"default-src 'none'; script-src 'strict-dynamic' 'nonce-x' https:",
			'csp-no-unsafe-default-none'
		],
		["default-src 'none'; default-src 'self'", 'csp-invalid'],
		['x', 'csp-invalid']
	];

	it.each(judged)('%s', (policy, result) => {
		expect(judgeCsp({ header: [policy], meta: [] })).toBe(result);
	});

	it('is missing when only a page says what only a header may say', () => {
		expect(judgeCsp({ header: [], meta: [] })).toBe('csp-missing');
		expect(judgeCsp({ header: [], meta: ["frame-ancestors 'none'"] })).toBe('csp-missing');
	});

	it('is what header and page both let through', () => {
		const open = "default-src 'none'; script-src 'self' 'unsafe-inline'";
		expect(judgeCsp({ header: [open], meta: [] })).toBe('csp-unsafe-inline');
		expect(judgeCsp({ header: [open], meta: [strict] })).toBe('csp-no-unsafe-default-none');
	});
});

describe('a page, as the Observatory scores it', () => {
	it('has an A+ and no finding when all is well', () => {
		expect(observe(good)).toEqual({ score: 130, grade: 'A+', findings: [] });
	});

	const faults: readonly (readonly [rule: string, visit: Partial<Visit>, score: number])[] = [
		['content-security-policy', { headers: without('content-security-policy') }, 55],
		['cookies', { headers: { ...good.headers, 'set-cookie': 'a=1' } }, 80],
		['redirection', { redirect: 'none' }, 80],
		['strict-transport-security', { headers: without('strict-transport-security') }, 80],
		['strict-transport-security', { headers: withHsts('max-age=3600') }, 120],
		['strict-transport-security', { headers: withHsts('includeSubDomains') }, 80],
		['x-content-type-options', { headers: without('x-content-type-options') }, 125],
		['referrer-policy', { headers: { ...good.headers, 'referrer-policy': 'unsafe-url' } }, 120],
		['subresource-integrity', { html: '<script src="https://a.example/x.js"></script>' }, 125],
		['subresource-integrity', { html: '<script src="//a.example/x.js"></script>' }, 50]
	];

	it.each(faults)('has a finding under %s: %o', (rule, visit, score) => {
		const seen = observe({ ...good, ...visit });
		expect(seen.findings.map((finding) => finding.rule)).toContain(rule);
		expect(seen.score).toBe(score);
	});

	it('has a finding when any site may show it in a frame', () => {
		const policy = "default-src 'none'; script-src 'self'";
		const seen = observe({
			...good,
			headers: { ...good.headers, 'content-security-policy': policy }
		});
		expect(seen.findings.map(({ rule }) => rule)).toEqual(['x-frame-options']);
	});

	it('has the grade that belongs to its score', () => {
		const grades = [130, 100, 99, 90, 85, 80, 75, 65, 60, 45, 40, 25, 24, 0].map(gradeOf);
		expect(grades.join(' ')).toBe('A+ A+ A A A- B+ B B- C+ C- D+ D- F F');
	});
});

function without(name: string): Visit['headers'] {
	return Object.fromEntries(Object.entries(good.headers).filter(([key]) => key !== name));
}

function withHsts(value: string): Visit['headers'] {
	return { ...good.headers, 'strict-transport-security': value };
}
