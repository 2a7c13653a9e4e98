import { expect, test } from 'vitest';
import { packEntries, unpackEntries } from './pack-entries';
import { searchEntries } from './search-entries.server';

test('What was packed comes out as it was.', () => {
	const entries = searchEntries();
	const sent: unknown = JSON.parse(JSON.stringify(packEntries(entries)));
	expect(sent).toEqual(packEntries(entries));
	const without = entries.map(({ calls = [], ...entry }) =>
		calls.length === 0 ? entry : { ...entry, calls }
	);
	expect(unpackEntries(packEntries(entries))).toEqual(without);
});
