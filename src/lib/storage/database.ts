import type { StorageProblem } from '$lib/progress/progress-store';
import { failed, ok, type Result } from '$lib/shared/result';
import { problemOf } from './storage-problem';

/** Neutral: it stands in the browser's list of stored sites, where others may look. */
export const DATABASE_NAME = 'np-voortgang';

/** Deletes the database without the library that reads it, so that it works before that is there. */
export function deleteDatabase(
	factory: IDBFactory | undefined
): Promise<Result<void, StorageProblem>> {
	if (factory === undefined) return Promise.resolve(ok(undefined));
	return new Promise((resolve) => {
		try {
			const request = factory.deleteDatabase(DATABASE_NAME);
			// Not on "blocked": other tabs close when asked, and then it still succeeds.
			request.onsuccess = () => resolve(ok(undefined));
			request.onerror = () => resolve(failed(problemOf(request.error)));
		} catch (error) {
			resolve(failed(problemOf(error)));
		}
	});
}
