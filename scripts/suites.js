import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build, isBuilt } from './build.js';
import { ensureChromium, noChromium } from './chromium.js';
import { countPlaywright, countOwn, countVitest, oneCheck, outcome, sum } from './count.js';
import { root } from './project.js';
import { run } from './run.js';

/** @typedef {import('./count.js').Count} Count */

const reports = join(root, 'test-results', 'reports');

/**
 * All suites of `npm test`, in the order in which they run: the quick ones that say most first.
 * @type {Readonly<Record<string, () => Promise<Count>>>}
 */
export const suites = {
	lint: async () => sum([await tool('eslint', ['.', '--max-warnings', '0']), await formatted()]),
	// The compiler's accessibility warnings are warnings of this check, so they fail it too.
	types: () => tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']),
	units: () => vitest('units'),
	components: () => vitest('components'),
	proof: () => reporting('proof'),
	build: async () => sum([oneCheck(await built('server')), oneCheck(await built('static'))]),
	budget: () => reporting('budget'),
	journeys: () => journeys('journeys', ['--grep-invert', '@long|@quiet'])
};

/**
 * What takes longer than anybody waits for. `npm run test:long` runs it, and `.ci/run` does.
 * @type {Readonly<Record<string, () => Promise<Count>>>}
 */
export const longSuites = {
	'long-journeys': () => journeys('long-journeys', ['--grep', '@long']),
	// Measures a time: nothing else may run beside it.
	'quiet-journeys': () => journeys('quiet-journeys', ['--grep', '@quiet', '--workers', '1'])
};

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function tool(command, args) {
	const { code } = await run(command, args);
	return oneCheck(code === 0);
}

function formatted() {
	return tool('prettier', ['--check', '.', '--log-level', 'warn']);
}

/** @param {'units' | 'components'} project */
async function vitest(project) {
	const file = freshReport(project);
	const { code } = await run('vitest', [
		...['run', '--project', project],
		...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
	]);
	return outcome(readReport(file, countVitest), code);
}

/**
 * A command of ours that says itself how many checks passed.
 * @param {'proof' | 'budget'} command
 */
async function reporting(command) {
	const { code, stdout } = await run('npm', ['run', '--silent', command, '--', '--json'], {
		output: 'keep'
	});
	// For people the same again in words: where it goes wrong, and the remedy.
	await run('npm', ['run', '--silent', command]);
	return outcome(parseReport(stdout, countOwn), code);
}

/**
 * @param {string} name of the report
 * @param {readonly string[]} which of them, as Playwright is told
 */
async function journeys(name, which) {
	if (!(await built('server')) || !(await built('static'))) return oneCheck(false);
	const chromium = await ensureChromium();
	if (chromium === undefined) {
		console.error(noChromium);
		return oneCheck(false);
	}
	const file = freshReport(name);
	const env = {
		JOURNEYS_PORT: String(await freePort()),
		JOURNEYS_REPORT: file,
		...(chromium === 'playwright' ? {} : { CHROMIUM_PATH: chromium })
	};
	const { code } = await run('playwright', ['test', ...which], { env });
	return outcome(readReport(file, countPlaywright), code);
}

/** @param {import('./build.js').Copy} copy */
async function built(copy) {
	return isBuilt(copy) || (await build(copy, 'hold'));
}

/**
 * The place for a report, without the one of last time: a crash must not be counted from that.
 * @param {string} name
 */
function freshReport(name) {
	mkdirSync(reports, { recursive: true });
	const file = join(reports, `${name}.json`);
	rmSync(file, { force: true });
	return file;
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Count} count
 */
function readReport(file, count) {
	try {
		return parseReport(readFileSync(file, 'utf8'), count);
	} catch {
		return undefined;
	}
}

/**
 * @template Report
 * @param {string} text
 * @param {(report: Report) => Count} count
 */
function parseReport(text, count) {
	try {
		return count(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject).listen(0, () => {
			const address = server.address();
			const port = address !== null && typeof address === 'object' ? address.port : 0;
			server.close(() => resolve(port));
		});
	});
}
