import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.js';
import { run } from './run.js';
import { writeSamples } from './sample-headers.js';
import { sourceHash } from './source-hash.js';
import { isWorkerOff, switchWorkerOff } from './worker-switch.js';

/** @typedef {'server' | 'static'} Copy the app with its own server, or files for any web host */

const folders = { server: 'build', static: 'build-static' };
/** What a browser can ask for by its name. */
const served = { server: 'build/client', static: 'build-static' };

/**
 * Builds a copy and writes beside it what it was built from. Gives whether it worked.
 * @param {Copy} copy
 * @param {'stream' | 'hold'} [output]
 */
export async function build(copy, output = 'stream') {
	// Taken first: what changes during the build must not count as built.
	const origin = originOfBuild();
	rmSync(marker(copy), { force: true });
	const { code } = await run('vite', ['build'], { env: { NIET_PLUIS_COPY: copy }, output });
	if (code !== 0) return false;
	if (copy === 'static') writeSamples(join(root, folders.static));
	if (isWorkerOff) switchWorkerOff(join(root, served[copy]));
	writeFileSync(marker(copy), origin);
	return true;
}

/**
 * Whether the copy on disk was built from the sources, content and lockfile as they are now.
 * @param {Copy} copy
 */
export function isBuilt(copy) {
	return existsSync(marker(copy)) && readFileSync(marker(copy), 'utf8') === originOfBuild();
}

function originOfBuild() {
	return isWorkerOff ? `${sourceHash()} without worker` : sourceHash();
}

/** @param {Copy} copy */
function marker(copy) {
	return join(root, folders[copy], '.source-hash');
}

if (import.meta.filename === process.argv[1]) {
	const copy = process.argv[2] === 'static' ? 'static' : 'server';
	process.exitCode = (await build(copy)) ? 0 : 1;
}
