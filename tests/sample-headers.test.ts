import { describe, expect, it } from 'vitest';
import { headersFor, policyOfWorker, workerPath } from '../scripts/headers.js';
import { apacheSample, netlifySample, nginxSample } from '../scripts/sample-headers.js';
import { readApache, readNetlify, readNginx } from './support/sample-headers';

const paths = ['/', '/oefenen/', '/oefenen/stil-kind/'];
const pages = paths.map((path): [string, string] => [
	path,
	`default-src 'none'; script-src ${path}`
]);
const policies = new Map([...pages, [workerPath, policyOfWorker('')] as const]);
const built = { policies, files: new Set(policies.keys()) };

const samples = {
	'Netlify and Cloudflare': readNetlify(netlifySample(built)),
	nginx: readNginx(nginxSample(built)),
	Apache: readApache(apacheSample(built))
};

describe.each(Object.entries(samples))('the sample for %s', (name, headersOf) => {
	it.each([...policies.keys()])('sends with %s what our own server sends', (path) => {
		expect(headersOf(path)).toEqual(headersFor(built, path));
	});

	it('lets a file do nothing, and keeps one that never changes', () => {
		const immutable = headersOf('/_app/immutable/chunks/x.js');
		expect(immutable).toMatchObject({
			'cache-control': 'public, max-age=31536000, immutable',
			'content-security-policy': headersFor(built, '/_app/x')['content-security-policy']
		});
		expect(headersOf('/icon.svg')).toMatchObject({ 'x-content-type-options': 'nosniff' });
	});
});

describe('the samples for nginx and Apache', () => {
	it('know a page by its file too, where the host itself looks that up', () => {
		for (const headersOf of [samples.nginx, samples.Apache]) {
			expect(headersOf('/oefenen/index.html')).toEqual(headersOf('/oefenen/'));
		}
	});

	it('stand in any folder, for Apache', () => {
		expect(samples.Apache('/diep/map/oefenen/')).toEqual(samples.Apache('/oefenen/'));
	});
});
