// `npm run check:guards`: shows that every suite of `npm test` turns red. Plants one fault at a
// time in a copy of the project, runs the suite that should see it, and takes the fault out again.
// With names of suites only those: `npm run check:guards -- lint types`.
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { faults } from './faults.js';
import { ensureInstalled } from './install.js';
import { root, toolEnvironment } from './project.js';

/** @typedef {import('./faults.js').Fault} Fault */

const wished = process.argv.slice(2);
const chosen = faults.filter(({ suite }) => wished.length === 0 || wished.includes(suite));

await ensureInstalled();
const copy = copyOfProject();
let seen = 0;
let isGreen = true;
for (const suite of new Set(chosen.map((fault) => fault.suite))) {
	// Red proves something only where the same suite is green without the fault.
	const { code } = runSuite(suite);
	isGreen &&= code === 0;
	report(suite, 'nothing planted', code === 0 ? 'green' : 'RED WITHOUT A FAULT');
	for (const fault of chosen.filter((candidate) => candidate.suite === suite)) {
		const verdict = verdictOn(fault);
		if (verdict === 'red') seen += 1;
		report(suite, fault.title, verdict);
	}
}
rmSync(copy, { recursive: true });
console.log(`\n${seen} of ${chosen.length} faults seen`);
process.exitCode = isGreen && seen === chosen.length ? 0 : 1;

/** A copy of what git would hold, and of the packages: a link to these breaks the components. */
function copyOfProject() {
	const folder = mkdtempSync(join(tmpdir(), 'niet-pluis-guards-'));
	const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
	const { stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	for (const file of stdout.split('\0')) {
		if (file !== '' && existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
	}
	const packages = { recursive: true, verbatimSymlinks: true };
	cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), packages);
	return folder;
}

/** @param {Fault} fault */
function verdictOn({ suite, file, plant, sign }) {
	const path = join(copy, file);
	const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
	const planted = plant(before ?? '');
	if (planted === before) return 'NOT PLANTED';
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, planted);
	const { code, output } = runSuite(suite);
	if (before === null) rmSync(path);
	else writeFileSync(path, before);
	if (code === 0) return 'STILL GREEN';
	if (!/\d+ passed, [1-9]\d* failed\n$/.test(output)) return 'NOT COUNTED';
	return output.includes(sign) ? 'red' : 'RED FOR ANOTHER REASON';
}

/** @param {string} suite */
function runSuite(suite) {
	const { status, stdout, stderr } = spawnSync('node', ['scripts/test.js', suite], {
		cwd: copy,
		env: toolEnvironment({ NO_COLOR: '1' }),
		encoding: 'utf8',
		maxBuffer: 256 * 1024 * 1024
	});
	// The count comes last on standard output.
	return { code: status ?? 1, output: stderr + stdout };
}

/**
 * @param {string} suite
 * @param {string} title
 * @param {string} verdict
 */
function report(suite, title, verdict) {
	console.log(`${suite.padEnd(12)}${title.padEnd(50)}${verdict}`);
}
