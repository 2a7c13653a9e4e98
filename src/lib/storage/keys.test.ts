import { expect, it } from 'vitest';
import { eraseKeys, saysErased } from './keys';

it('takes every key of ours, and leaves those of another site in the same place', () => {
	const items = new Map([
		['np-wachtrij', '{}'],
		['np-toets', 'uit'],
		['sveltekit:scroll', '{}'],
		['van-een-ander', '1']
	]);
	const storage = {
		get length() {
			return items.size;
		},
		key: (index: number) => [...items.keys()][index] ?? null,
		removeItem: (key: string) => void items.delete(key)
	} as Storage;
	eraseKeys(storage);
	expect([...items.keys()]).toEqual(['van-een-ander']);
});

it('knows the word of another tab, and not what only ends it', () => {
	expect(saysErased({ key: 'np-gewist', newValue: '1' })).toBe(true);
	expect(saysErased({ key: 'np-gewist', newValue: null })).toBe(false);
	expect(saysErased({ key: 'np-begonnen', newValue: '1' })).toBe(false);
});
