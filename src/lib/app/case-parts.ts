import type { Hindsight } from '$lib/scenario/hindsight';
import type { Story } from '$lib/scenario/scenario';
import type { SourceLink } from '$lib/meldcode/source-links';
import { failed, ok, type Result } from '$lib/shared/result';

/** What is read afterwards, and where its sources lead. */
export interface Explanation {
	readonly hindsight: Hindsight;
	readonly sources: Readonly<Record<string, SourceLink>>;
}

/** Not there, or not what was expected: the same to who waits for it. */
export type Missing = 'unreachable';

type Fetch = (address: string) => Promise<Response>;

export function fetchStory(fetch: Fetch, address: string): Promise<Result<Story, Missing>> {
	return fetchJson(fetch, address, (data): data is Story => isRecord(data) && data.format === 1);
}

export function fetchExplanation(
	fetch: Fetch,
	address: string
): Promise<Result<Explanation, Missing>> {
	return fetchJson(
		fetch,
		address,
		(data): data is Explanation => isRecord(data) && isRecord(data.hindsight)
	);
}

/** Tries for as long as it takes, since the page can be read meanwhile. `pause` is given the try's number. */
export async function patiently<Value>(
	attempt: () => Promise<Result<Value, Missing>>,
	pause: (tries: number) => Promise<void>
): Promise<Value> {
	for (let tries = 1; ; tries += 1) {
		const outcome = await attempt();
		if (outcome.ok) return outcome.value;
		await pause(tries);
	}
}

/** The cases were parsed when the app was built; here only a wrong or broken file is kept out. */
async function fetchJson<Data>(
	fetch: Fetch,
	address: string,
	isData: (data: unknown) => data is Data
): Promise<Result<Data, Missing>> {
	try {
		const response = await fetch(address);
		const data: unknown = response.ok ? await response.json() : undefined;
		return isData(data) ? ok(data) : failed('unreachable');
	} catch {
		return failed('unreachable');
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
