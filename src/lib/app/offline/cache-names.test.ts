import { describe, expect, it } from 'vitest';
import { cacheName, isOwnCache } from './cache-names';

describe('the name of what a version keeps', () => {
	it('says nothing of what the site is about', () => {
		expect(cacheName('3f2a', '')).toBe('np-3f2a');
	});

	it('is known again by every version of this copy', () => {
		expect(isOwnCache(cacheName('3f2a', ''), '')).toBe(true);
		expect(isOwnCache(cacheName('3f2a', '/diep/map'), '/diep/map')).toBe(true);
	});

	it.each([
		['a copy in another folder', cacheName('3f2a', '/ander'), '/map'],
		['a copy in a folder with a longer name', cacheName('3f2a', '/map-oud'), '/map'],
		['a copy in a folder below', cacheName('3f2a', '/map'), ''],
		['another app on this host', 'werk-3f2a', '']
	])('is not mistaken for that of %s', (_, name, base) => {
		expect(isOwnCache(name, base)).toBe(false);
	});
});
