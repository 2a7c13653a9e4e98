import { describe, expect, it } from 'vitest';
import { cspFailures, headerFailures } from './support/internet-nl';

const domain = 'voorbeeld.nl';
const rest = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

describe('a policy, as Internet.nl judges it', () => {
	it('has no failures when all is well', () => {
		expect(
			cspFailures(`default-src 'none'; script-src 'self' 'sha256-x='; ${rest}`, domain)
		).toEqual([]);
		expect(cspFailures(`default-src 'self' https://a.voorbeeld.nl; ${rest}`, domain)).toEqual([]);
		expect(cspFailures(`default-src 'none'; img-src data:; ${rest}`, domain)).toEqual([]);
	});

	const failing: readonly (readonly [policy: string, failure: string])[] = [
		[`default-src 'none'; style-src 'unsafe-inline'; ${rest}`, 'has-unsafe-inline'],
		[`default-src 'none'; script-src 'unsafe-eval'; ${rest}`, 'has-unsafe-eval'],
		[`default-src 'none'; style-src 'unsafe-hashes'; ${rest}`, 'has-unsafe-hashes'],
		[`default-src 'none'; img-src http:; ${rest}`, 'has-http'],
		[`default-src 'none'; img-src http://a.example; ${rest}`, 'has-http'],
		[`default-src 'none'; img-src https:; ${rest}`, 'has-bare-https'],
		[`default-src 'none'; img-src a.example; ${rest}`, 'has-host-without-scheme'],
		[`default-src 'none'; script-src data:; ${rest}`, 'has-data'],
		[`default-src 'none'; img-src https://*; ${rest}`, 'has-invalid-host'],
		[`default-src 'none'; connect-src http://127.0.0.1:9; ${rest}`, 'has-invalid-host'],
		[rest, 'missing-invalid-default-src'],
		[rest, 'missing-invalid-frame-src'],
		[`default-src https://a.example; ${rest}`, 'missing-invalid-default-src'],
		[`default-src 'self' https://a.example; ${rest}`, 'missing-invalid-default-src'],
		[`default-src 'self' data:; ${rest}`, 'missing-invalid-default-src'],
		["default-src 'none'; base-uri 'none'; form-action 'self'", 'missing-invalid-frame-ancestors'],
		["default-src 'none'; form-action 'self'; frame-ancestors 'none'", 'missing-invalid-base-uri'],
		["default-src 'none'; base-uri 'none'; frame-ancestors 'none'", 'missing-invalid-form-action']
	];

	it.each(failing)('%s → %s', (policy, failure) => {
		expect(cspFailures(policy, domain)).toContain(failure);
	});

	it('fails when it is not there', () => {
		expect(cspFailures(undefined, domain)).toEqual(['missing']);
	});
});

describe('the other headers, as Internet.nl judges them', () => {
	it('have no failures when all is well', () => {
		expect(
			headerFailures({
				'strict-transport-security': 'max-age=31536000',
				'x-frame-options': 'DENY',
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'no-referrer'
			})
		).toEqual([]);
	});

	it('fail one by one', () => {
		const all = ['hsts', 'x-frame-options', 'x-content-type-options', 'referrer-policy'];
		expect(headerFailures({})).toEqual(all);
		expect(headerFailures({ 'strict-transport-security': 'max-age=86400' })).toContain('hsts');
		expect(headerFailures({ 'referrer-policy': 'unsafe-url' })).toContain('referrer-policy');
	});
});
