import type { RunId } from '$lib/play/run';

/** The clock of the device, as ISO 8601 in UTC. */
export function now(): string {
	return new Date().toISOString();
}

/** A fresh id of 128 random bits. `crypto.randomUUID` is missing on plain http in a local network. */
export function newRunId(): RunId {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') as RunId;
}
