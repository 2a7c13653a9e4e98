import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualFolders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
const usualPlaces = [
	'/opt/google/chrome/chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** What to do when no browser can be had. */
export const noChromium =
	'Geen Chromium gevonden. Installeer het (apt-get install chromium), of zet CHROMIUM_PATH.';

/** The path of a Chromium that starts on this machine, or undefined. */
export function findChromium() {
	const folders = [...(process.env.PATH ?? '').split(delimiter), ...usualFolders];
	const candidates = [
		process.env.CHROMIUM_PATH ?? '',
		...names.flatMap((name) => folders.map((folder) => join(folder, name))),
		...usualPlaces
	];
	return candidates.find((path) => path !== '' && existsSync(path) && starts(path));
}

/**
 * Finds a browser for the journeys, or brings one in. Gives its path, `playwright` for Playwright's
 * own, or undefined when there is none.
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
	const found = findChromium();
	if (found !== undefined) return found;
	await installWithApt();
	const installed = findChromium();
	if (installed !== undefined) return installed;
	console.log('Chromium downloaden met Playwright.');
	const { code } = await run('playwright', ['install', 'chromium'], { output: 'hold' });
	return code === 0 ? 'playwright' : undefined;
}

async function installWithApt() {
	const isRoot = process.getuid?.() === 0;
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
	console.log('Chromium installeren met apt-get.');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const quiet = /** @type {const} */ ({ env, output: 'hold' });
	await run('apt-get', ['update'], quiet);
	await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
}

/**
 * Some systems have a `chromium-browser` that only says where to get one.
 * @param {string} path
 */
function starts(path) {
	const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
	return status === 0;
}
