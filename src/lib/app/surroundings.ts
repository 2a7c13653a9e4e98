import type { RunId } from '$lib/play/run';

/** The clock of the device, as ISO 8601 in UTC. */
export function now(): string {
	return new Date().toISOString();
}

/** Long enough for a phone to paint what was just changed. Not tied to a frame: a hidden page has none. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 50));
}

/** Waits longer after each vain try, at most ten seconds, or until the network is back. */
export function pauseAfter(tries: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, Math.min(1000 * tries, 10_000));
		addEventListener('online', () => resolve(), { once: true });
	});
}

/** A fresh id of 128 random bits. `crypto.randomUUID` is missing on plain http in a local network. */
export function newRunId(): RunId {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') as RunId;
}
