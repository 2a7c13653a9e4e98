import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	[1, 2, 3, 4, 5].map((number) => ({ stap: `stap-${number}` }));
