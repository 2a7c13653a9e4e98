import { describe, expect, it } from 'vitest';
import { schoolFromFile, schoolToFile } from '$lib/meldcode/own-school-carry';
import { DeviceStorage, refusedStorage } from './fixtures/device-storage';
import { eraseKeys } from './keys';
import { holdsSchool, SCHOOL_KEY, SchoolShelf } from './own-school';

const codec = { toText: schoolToFile, fromText: schoolFromFile };
const school = { school: 'De Wilg', officerName: 'Marjan de Boer' };

function shelfOn(storage: Storage) {
	return { shelf: new SchoolShelf(() => storage, codec), storage };
}

describe('the shelf of the own school', () => {
	it('keeps it for the next visit, and says beforehand whether there is one', () => {
		const { shelf, storage } = shelfOn(new DeviceStorage());
		expect(holdsSchool(() => storage)).toBe(false);
		expect(shelf.read()).toEqual({ kind: 'none' });
		expect(shelf.write(school).ok).toBe(true);
		expect(holdsSchool(() => storage)).toBe(true);
		expect(new SchoolShelf(() => storage, codec).read()).toEqual({ kind: 'school', school });
	});

	it('leaves what it cannot read as it is', () => {
		const { shelf, storage } = shelfOn(new DeviceStorage());
		storage.setItem(SCHOOL_KEY, '{"format":"iets"}');
		expect(shelf.read()).toEqual({ kind: 'unreadable' });
		expect(storage.getItem(SCHOOL_KEY)).toBe('{"format":"iets"}');
	});

	it('goes with everything else when all is erased', () => {
		const { shelf, storage } = shelfOn(new DeviceStorage());
		shelf.write(school);
		eraseKeys(storage);
		expect(storage).toHaveLength(0);
	});

	it('says that there is no room, or that the browser refuses, and never throws', () => {
		expect(shelfOn(new DeviceStorage(10)).shelf.write(school)).toEqual({
			ok: false,
			error: { kind: 'full' }
		});
		const refused = new SchoolShelf(refusedStorage, codec);
		expect(refused.write(school)).toEqual({ ok: false, error: { kind: 'blocked' } });
		expect(refused.read()).toEqual({ kind: 'none' });
		expect(holdsSchool(refusedStorage)).toBe(false);
	});
});
