/**
 * Measures how fast the first case is there on a slow phone, next to a page written by hand, and
 * then how fast it answers:
 *   npm run bench:load [-- --runs 7] [--presses 60] [--seed 1] [--only load|pace] [--json]
 * Ends with exit code 1 when a number is over its limit. The times vary per machine; the ratios
 * hardly do, as long as the machine does nothing else.
 */
import { parseArgs } from 'node:util';
import { build, isBuilt } from './build.js';
import { compareLoads, serveBoth } from './bench/compare-loads.js';
import { measurePace } from './bench/measure-pace.js';
import { startBrowser } from './bench/phone.js';
import { loadLines, paceLines } from './bench/report.js';
import { stop } from './project.js';

const { values: options } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		only: { type: 'string', default: '' },
		runs: { type: 'string', default: '7' },
		presses: { type: 'string', default: '60' },
		seed: { type: 'string', default: '1' }
	}
});
const runs = Number(options.runs);
const presses = Number(options.presses);
if (!Number.isInteger(runs) || runs < 5) stop('Een mediaan vraagt minstens vijf keer: --runs 5');
if (!Number.isInteger(presses) || presses < 20) stop('Een p95 vraagt minstens 20: --presses 60');
if (!isBuilt('server') && !(await build('server', 'hold'))) stop('Bouwen lukte niet.');

const say = (/** @type {string} */ line) => console.error(line);
const server = await serveBoth();
const browser = await startBrowser();
try {
	const load =
		options.only === 'pace' ? undefined : await compareLoads(browser, server.port, { runs, say });
	const pace =
		options.only === 'load'
			? undefined
			: await measurePace(browser, server.port, { presses, seed: Number(options.seed) });
	const lines = [...(load ? loadLines(load) : []), ...(pace ? paceLines(pace) : [])];
	console.log(options.json ? JSON.stringify({ load, pace }, null, '\t') : lines.join('\n'));
	process.exitCode = (load?.isMet ?? true) && (pace?.isMet ?? true) ? 0 : 1;
} finally {
	await browser.close();
	server.close();
}
