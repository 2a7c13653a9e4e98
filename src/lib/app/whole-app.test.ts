import { describe, expect, it } from 'vitest';
import { wholeApp } from './whole-app';

/** A link over which each address comes in at its second try. */
function failingOnce() {
	const asked: string[] = [];
	const load = (address: string) => {
		const isNew = !asked.includes(address);
		asked.push(address);
		return isNew && address !== 'a.js' ? Promise.reject(new Error(address)) : Promise.resolve();
	};
	return { asked, load };
}

describe('the whole app', () => {
	it('is there at once when every module is', async () => {
		let pauses = 0;
		await wholeApp(['a.js'], {
			load: () => Promise.resolve(),
			pause: () => Promise.resolve((pauses += 1))
		});
		expect(pauses).toBe(0);
	});

	it('is waited for when a module does not come, and only that one is asked for again', async () => {
		const { asked, load } = failingOnce();
		const pauses: number[] = [];
		await wholeApp(['a.js', 'b.js'], {
			load,
			pause: (ms) => Promise.resolve(pauses.push(ms))
		});
		expect(asked).toEqual(['a.js', 'b.js', 'b.js']);
		expect(pauses).toEqual([3000]);
	});
});
