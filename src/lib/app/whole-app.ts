/** How long a link that failed is left alone before the next try. */
const breathMs = 3000;

/** What the browser brings; a test brings its own. */
export interface Surroundings {
	readonly load: (address: string) => Promise<unknown>;
	readonly pause: (ms: number) => Promise<unknown>;
}

/**
 * Waits until all modules of a page have come in, however long that takes. Started with one of them
 * missing, the framework puts an error in place of the story, or loads the page again and again.
 * Without it the page stays as it came: it can be read, and it can be loaded again.
 */
export async function wholeApp(
	addresses: readonly string[],
	{ load, pause }: Surroundings
): Promise<void> {
	const tries = await Promise.allSettled(addresses.map(load));
	const missing = addresses.filter((_, index) => tries[index]?.status === 'rejected');
	if (missing.length === 0) return;
	await pause(breathMs);
	await wholeApp(missing, { load, pause });
}
