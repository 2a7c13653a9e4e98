/** What is fetched beforehand, as paths. */
export interface Supplies {
	/** Their names change with their content, so the same name is the same file. */
	readonly hashed: readonly string[];
	readonly others: readonly string[];
}

export interface Pantry {
	readonly caches: Pick<CacheStorage, 'open' | 'has' | 'delete' | 'match'>;
	readonly fetch: (path: string, options: RequestInit) => Promise<Response>;
}

/** A slow line is shared with the page: fetch a few at a time. */
const atOnce = 4;

/** Keeps everything under one name, or nothing: half an app would fail in the middle of a case. */
export async function keepAll(supplies: Supplies, name: string, pantry: Pantry): Promise<void> {
	const wasThere = await pantry.caches.has(name);
	const cache = await pantry.caches.open(name);
	const tasks = [
		...supplies.hashed.map((path) => async () => cache.put(path, await hashedFile(path, pantry))),
		...supplies.others.map((path) => async () => cache.put(path, await freshFile(path, pantry)))
	];
	try {
		await inGroups(tasks);
	} catch (error) {
		// A worker of the same version may be living on what was there.
		if (!wasThere) await pantry.caches.delete(name);
		throw error;
	}
}

async function inGroups(tasks: readonly (() => Promise<void>)[]): Promise<void> {
	for (let next = 0; next < tasks.length; next += atOnce) {
		await Promise.all(tasks.slice(next, next + atOnce).map((start) => start()));
	}
}

async function hashedFile(path: string, { caches, fetch }: Pantry): Promise<Response> {
	const earlier = await caches.match(path, { ignoreVary: true });
	return earlier ?? complete(path, await fetch(path, { redirect: 'error', priority: 'low' }));
}

/** Past the browser's own cache, which may hold a page of another version. */
async function freshFile(path: string, { fetch }: Pantry): Promise<Response> {
	// A redirect leads to something else than was asked for, such as the sign-in page of a network.
	const options = { cache: 'reload', redirect: 'error', priority: 'low' } as const;
	return complete(path, await fetch(path, options));
}

function complete(path: string, response: Response): Response {
	if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
	return response;
}
