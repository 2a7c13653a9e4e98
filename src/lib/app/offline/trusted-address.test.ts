import { expect, test } from 'vitest';
import { trustedAddress, type TrustedTypes } from './trusted-address';

const address = '/service-worker.js';

test('Without a check in the browser the address goes as it is.', () => {
	expect(trustedAddress(address, undefined)).toBe(address);
});

test('The policy has a name the page allows, and lets no other address through.', () => {
	const policies: (readonly [string, (address: string) => string])[] = [];
	const factory: TrustedTypes = {
		createPolicy: (name, rules) => {
			policies.push([name, rules.createScriptURL]);
			return rules;
		}
	};
	expect(trustedAddress(address, factory)).toBe(address);
	const [name, check] = policies[0] ?? ['', () => ''];
	expect(name).toBe('sveltekit-trusted-url');
	expect(() => check('/other.js')).toThrow('Only the address of the worker');
});
