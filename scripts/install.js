import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root, stop } from './project.js';
import { run } from './run.js';

// Inside node_modules, so that whoever deletes that folder deletes the claim with it.
const marker = join(root, 'node_modules', '.niet-pluis-lock');

/** Installs from the lockfile, unless node_modules already holds what it asks for. */
export async function ensureInstalled() {
	const wanted = lockHash();
	if (installedHash() === wanted && existsSync(pinnedNode)) return;
	console.log('Onderdelen installeren. De eerste keer duurt dat een paar minuten.');
	// Everything stands under devDependencies, which NODE_ENV=production would leave out.
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const { code } = await run('npm', args, { output: 'hold' });
	if (code !== 0) {
		stop('Installeren lukte niet. Controleer de internetverbinding en probeer het opnieuw.');
	}
	if (!existsSync(pinnedNode)) {
		stop('Node 24 ontbreekt: sta installatiescripts toe (npm config delete ignore-scripts).');
	}
	writeFileSync(marker, wanted);
}

function lockHash() {
	const lock = readFileSync(join(root, 'package-lock.json'));
	// A folder shared between two kinds of machine holds the Node of only one of them.
	const machine = `${process.platform}-${process.arch}`;
	return createHash('sha256').update(lock).update(machine).digest('hex');
}

function installedHash() {
	return existsSync(marker) ? readFileSync(marker, 'utf8') : '';
}
