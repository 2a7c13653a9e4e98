/**
 * Measures how fast the first case is there on a slow phone, next to a page written by hand:
 *   npm run bench:load [-- --runs 7] [--json]
 * Ends with exit code 1 when a number is over its limit. The numbers vary per machine; the ratios
 * hardly do.
 */
import { parseArgs } from 'node:util';
import { build, isBuilt } from './build.js';
import { compareLoads, serveBoth } from './bench/compare-loads.js';
import { startBrowser } from './bench/phone.js';
import { loadLines } from './bench/report.js';
import { stop } from './project.js';

const { values: options } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		runs: { type: 'string', default: '7' }
	}
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 5) stop('Een mediaan vraagt minstens vijf keer: --runs 5');
if (!isBuilt('server') && !(await build('server', 'hold'))) stop('Bouwen lukte niet.');

const say = (/** @type {string} */ line) => console.error(line);
const server = await serveBoth();
const browser = await startBrowser();
try {
	const load = await compareLoads(browser, server.port, { runs, say });
	console.log(options.json ? JSON.stringify({ load }, null, '\t') : loadLines(load).join('\n'));
	process.exitCode = load.isMet ? 0 : 1;
} finally {
	await browser.close();
	server.close();
}
