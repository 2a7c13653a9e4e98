// `npm start`: installs, builds and serves, each only when needed. Runs on the system's Node 20
// with nothing installed, so it may use nothing but what Node itself brings.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, isBuilt } from './build.js';
import { ensureInstalled } from './install.js';
import { pinnedNode, root, stop } from './project.js';

await ensureInstalled();
if (!isBuilt('server')) {
	console.log('Niet Pluis bouwen. Dat duurt ongeveer een minuut.');
	if (!(await build('server', 'hold'))) {
		stop('Bouwen lukte niet. Hierboven staat wat er mis is.');
	}
}
serve();

function serve() {
	const server = spawn(pinnedNode, [join(root, 'scripts', 'serve.js')], { stdio: 'inherit' });
	// The server decides when it is done; this process only waits for it.
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => server.kill(signal));
	}
	endWithNpm(server);
	server.on('exit', (code) => process.exit(code ?? 1));
}

/**
 * An npm that is killed outright cannot pass that on, and would leave the port taken.
 * @param {import('node:child_process').ChildProcess} server
 */
function endWithNpm(server) {
	const npm = process.ppid;
	if (process.env.npm_lifecycle_event !== 'start') return;
	setInterval(() => {
		if (process.ppid !== npm) server.kill('SIGTERM');
	}, 500).unref();
}
