import type { StorageProblem } from '$lib/progress/progress-store';

const fullNames = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
const blockedNames = ['SecurityError', 'NotAllowedError', 'MissingAPIError'];
// Firefox answers so in private mode. On an open connection it means that the connection is gone.
const blockedWhileOpening = ['InvalidStateError'];

/** What an error of the browser's storage means for the learner. */
export function problemOf(error: unknown): StorageProblem {
	const names = namesIn(error);
	if (names.some((name) => fullNames.includes(name))) return { kind: 'full' };
	if (names.some((name) => blockedNames.includes(name))) return { kind: 'blocked' };
	const detail = error instanceof Error ? error.message : String(error);
	// Dexie adds the errors it wraps, each on a line of its own.
	return { kind: 'lost', detail: detail.split('\n', 1).join() };
}

/** The same, for an error that came while the storage was being opened. */
export function openingProblemOf(error: unknown): StorageProblem {
	const isRefused = namesIn(error).some((name) => blockedWhileOpening.includes(name));
	return isRefused ? { kind: 'blocked' } : problemOf(error);
}

/** Dexie wraps the browser's error, at most a few times, in errors of its own. */
function namesIn(error: unknown, depth = 0): readonly string[] {
	if (typeof error !== 'object' || error === null || depth > 5) return [];
	const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
	const inner = 'inner' in error ? namesIn(error.inner, depth + 1) : [];
	return [...name, ...inner];
}
