import { failed, ok } from '$lib/shared/result';
import { browserStores } from '$lib/storage/browser';
import { LazyStore } from '$lib/storage/lazy-store';
import { now } from './surroundings';

/** The store of this browser. Nothing is touched before it is asked for something. */
export function createDeviceStore(): LazyStore {
	return new LazyStore({
		...browserStores,
		loadScenarioReader: async () => {
			const { parseScenarioData } = await import('$lib/scenario/parse-data');
			// A run finishes on the data it began with, also when a source has left the register since.
			const options = { isSourceKey: () => true };
			return (data) => {
				const read = parseScenarioData(data, 'bewaarde casus', options);
				return read.ok ? ok(read.value) : failed(read.error);
			};
		},
		now
	});
}
