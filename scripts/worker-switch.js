import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Set when the service worker turns out to be broken: every device that has one lets go of it. */
export const isWorkerOff = process.env.NIET_PLUIS_WORKER === 'off';

const killSwitch = join(import.meta.dirname, 'kill-switch', 'service-worker.js');

/**
 * Puts the kill switch in the place of the worker, at the address that browsers know.
 * @param {string} folder with the files that are served
 */
export function switchWorkerOff(folder) {
	const worker = join(folder, 'service-worker.js');
	// Served instead of the file itself to a browser that takes them.
	for (const packed of ['.br', '.gz']) rmSync(`${worker}${packed}`, { force: true });
	copyFileSync(killSwitch, worker);
}
