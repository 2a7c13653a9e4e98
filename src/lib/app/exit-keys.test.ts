import { describe, expect, it } from 'vitest';
import { ExitKeys } from './exit-keys';

function storage(): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		key: (index) => [...items.keys()][index] ?? null,
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
		clear: () => items.clear()
	};
}

function ports() {
	const [local, session] = [storage(), storage()];
	return { local, session, keys: { localStorage: () => local, sessionStorage: () => session } };
}

const refuse = (): Storage => {
	throw new DOMException('not here', 'SecurityError');
};

describe('the keys that leave', () => {
	it('are on until somebody switches them off, and leave no trace then', () => {
		const { local, keys } = ports();
		expect(new ExitKeys(keys).areOn).toBe(true);
		expect(local).toHaveLength(0);
	});

	it('stay off in a later visit', () => {
		const { keys } = ports();
		expect(new ExitKeys(keys).switch(false, false)).toBe('on-device');
		expect(new ExitKeys(keys).areOn).toBe(false);
	});

	it('are off in this tab alone when nothing may be kept', () => {
		const { local, session, keys } = ports();
		expect(new ExitKeys(keys).switch(false, true)).toBe('in-this-tab');
		expect([local.length, session.length]).toEqual([0, 1]);
		expect(new ExitKeys(keys).areOn).toBe(false);
	});

	it('leave no trace when they are switched on again', () => {
		const { local, session, keys } = ports();
		new ExitKeys(keys).switch(false, false);
		new ExitKeys(keys).switch(true, false);
		expect([local.length, session.length]).toEqual([0, 0]);
		expect(new ExitKeys(keys).areOn).toBe(true);
	});

	it('are on, and say that a switch does not hold, where the browser refuses storage', () => {
		const keys = new ExitKeys({ localStorage: refuse, sessionStorage: refuse });
		expect(keys.areOn).toBe(true);
		expect(keys.switch(false, false)).toBe('nowhere');
	});
});
