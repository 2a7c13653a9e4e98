import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIResponse } from '@playwright/test';
import { commonHeaders, readBuilt, workerPath } from '../../scripts/headers.js';
import { must } from '../../src/lib/shared/must';
import { cspFailures, headerFailures } from '../support/internet-nl';
import { observe } from '../support/observatory';
import { hashesIn, hashesOf, metaPolicy, parsePolicy } from '../support/policy';
import { sendRaw } from './support/raw-request';
import { expect, test } from './support/test';

const build = join(process.cwd(), 'build');
const built = readBuilt([join(build, 'client'), join(build, 'prerendered')]);
const pages = [...built.policies.keys()].filter((path) => path !== workerPath);
const files = [...built.files].filter((path) => !built.policies.has(path));

/** Made when it is asked for: only what went wrong. */
const missing = ['/bestaat-niet', '/oefenen/bestaat-niet'];

test('there are pages and files to look at', () => {
	expect(pages).toEqual(expect.arrayContaining(['/', '/oefenen', '/oefenen/stil-kind', '/hulp']));
	expect(files).toEqual(expect.arrayContaining(['/icon.svg', '/oefenen/__data.json']));
});

for (const path of [...pages, ...missing]) {
	test(`${path} has a policy that names its scripts and styles, and nothing else`, async ({
		request
	}) => {
		const response = await request.get(path);
		expect(response.status()).toBe(missing.includes(path) ? 404 : 200);
		expectCommonHeaders(response);
		const html = await response.text();
		const policy = policyOf(response);
		for (const [element, directive] of [
			['script', 'script-src'],
			['style', 'style-src']
		] as const) {
			const needed = [...new Set(hashesOf(html, element))].sort();
			expect([...hashesIn(policy, directive)].sort(), directive).toEqual(needed);
			expect(needed.length).toBeGreaterThan(0);
		}
		expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/);
		// The quotes are all that a policy has in common with HTML, and single ones need no escape.
		if (missing.includes(path)) expect(metaPolicy(html)).toBeUndefined();
		else expect(policy).toBe(`${metaPolicy(html)}; frame-ancestors 'none'`);
	});

	test(`${path} has an A+ of the Observatory and passes Internet.nl`, async ({ request }) => {
		const response = await request.get(path);
		const headers = behindProxy(response);
		const html = await response.text();
		const { grade, findings } = observe({ headers, html, redirect: documentedRedirect() });
		expect(findings).toEqual([]);
		expect(grade).toBe('A+');
		expect(cspFailures(headers['content-security-policy'], 'voorbeeld.nl')).toEqual([]);
		expect(headerFailures(headers)).toEqual([]);
	});
}

test('what is no page may do nothing, and carries every other header', async ({ request }) => {
	for (const path of files) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		const isUnchanging = path.includes('/immutable/');
		expectCommonHeaders(response, isUnchanging ? 'public,max-age=31536000,immutable' : 'no-cache');
		expect(Object.fromEntries(parsePolicy(policyOf(response)))).toEqual({
			'default-src': ["'none'"],
			'base-uri': ["'none'"],
			'form-action': ["'none'"],
			'frame-ancestors': ["'none'"]
		});
	}
});

test('an address with a slash too many leads on with every header', async ({ request }) => {
	const response = await request.get('/oefenen/', { maxRedirects: 0 });
	expect(response.status()).toBe(308);
	expect(response.headers().location).toBe('/oefenen');
	expectCommonHeaders(response);
	expect(policyOf(response)).toContain("default-src 'none'");
});

test('a page written in another way keeps its own policy', async ({ request }) => {
	const response = await request.get('/%6fefenen?a=%');
	expect(policyOf(response)).toBe(built.policies.get('/oefenen'));
});

const refused: readonly (readonly [line: string, status: number])[] = [
	['GET /% HTTP/1.1', 400],
	['GET /%c0%ae HTTP/1.1', 400],
	['GET /..%2f..%2fpackage.json HTTP/1.1', 404],
	['GET /../../package.json HTTP/1.1', 404],
	['GET /%00 HTTP/1.1', 404],
	['GET /\0 HTTP/1.1', 400],
	['GET /index.html HTTP/1.1', 404],
	['GET /oefenen%2Fstil-kind HTTP/1.1', 404],
	['GET /__proto__ HTTP/1.1', 404],
	['GET /oefenen/%0d%0aX-Planted:1/ HTTP/1.1', 404],
	['GET //elders.example/%2f.. HTTP/1.1', 404],
	['GET http://elders.example/ HTTP/1.1', 400],
	[`GET /${'a'.repeat(8_000)} HTTP/1.1`, 404],
	[`GET /${'a'.repeat(40_000)} HTTP/1.1`, 431],
	['geen verzoek', 400],
	['OPTIONS * HTTP/1.1', 405],
	['TRACE / HTTP/1.1', 405],
	['PUT /oefenen HTTP/1.1', 405],
	['POST / HTTP/1.1', 405],
	['POST /icon.svg HTTP/1.1', 405],
	['DELETE /bestaat-niet HTTP/1.1', 405]
];

for (const [line, status] of refused) {
	test(`${JSON.stringify(line.slice(0, 40))} is refused with ${status} and every header`, async ({
		baseURL
	}) => {
		const answer = await sendRaw(must(baseURL, 'the config gives it'), line);
		expect(answer.status).toBe(status);
		expect(answer.headers).toMatchObject(commonHeaders);
		expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
		expect(answer.headers).not.toHaveProperty('x-planted');
	});
}

test('a part that ends before it begins does not stop the server', async ({ baseURL, request }) => {
	const line = 'GET /icon.svg HTTP/1.1\r\nRange: bytes=9-2';
	expect((await sendRaw(must(baseURL, 'the config gives it'), line)).status).toBe(200);
	expect((await request.get('/')).status()).toBe(200);
});

function expectCommonHeaders(response: APIResponse, cache = 'no-cache'): void {
	const headers = response.headers();
	expect(headers, response.url()).toMatchObject({ ...commonHeaders, 'cache-control': cache });
	for (const name of ['server', 'x-powered-by', 'x-sveltekit-page', 'set-cookie']) {
		expect(headers, response.url()).not.toHaveProperty(name);
	}
}

function policyOf(response: APIResponse): string {
	return must(response.headers()['content-security-policy'], 'every response has a policy');
}

/**
 * TLS, and so HSTS and the way from http to https, belong to the proxy in front. A page is scored as
 * it leaves that proxy, with the line that the documentation gives: it is the documentation that is
 * tested here.
 */
function behindProxy(response: APIResponse): Readonly<Record<string, string>> {
	const line = /add_header Strict-Transport-Security "([^"]+)" always;/.exec(deployment)?.[1];
	return {
		...response.headers(),
		'strict-transport-security': must(line, 'docs/deployment.md gives the line')
	};
}

function documentedRedirect(): 'https-same-host' | 'none' {
	const leads = deployment.includes('return 301 https://$host$request_uri;');
	return leads ? 'https-same-host' : 'none';
}

const deployment = readFileSync(join(process.cwd(), 'docs/deployment.md'), 'utf8');
