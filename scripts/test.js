// `npm test`: all suites but the long ones, or those named: `npm test -- units proof`. It runs on the
// system's Node 20 with nothing installed; the suites themselves run on the pinned Node 24.
import { sum } from './count.js';
import { ensureInstalled } from './install.js';
import { stop } from './project.js';
import { run } from './run.js';
import { longSuites, suites } from './suites.js';

const chosen = chosenSuites(process.argv.slice(2));
await ensureInstalled();
// The types of the routes are made from the folders; all suites read them.
await run('svelte-kit', ['sync'], { output: 'hold' });

/** @type {import('./count.js').Count[]} */
const counts = [];
const lines = [];
for (const [name, runSuite] of chosen) {
	console.log(`\n── ${name} ──`);
	const started = performance.now();
	const count = await runSuite();
	const seconds = Math.round((performance.now() - started) / 1000);
	counts.push(count);
	lines.push(
		`${name.padEnd(12)}${columns(count.passed, 'passed')}${columns(count.failed, 'failed')}  ${seconds} s`
	);
}

const total = sum(counts);
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {readonly string[]} wished */
function chosenSuites(wished) {
	const all = { ...suites, ...longSuites };
	const unknown = wished.filter((name) => !(name in all));
	if (unknown.length > 0) {
		stop(`Onbekend: ${unknown.join(', ')}. Kies uit ${Object.keys(all).join(', ')}.`);
	}
	if (wished.length === 0) return Object.entries(suites);
	return Object.entries(all).filter(([name]) => wished.includes(name));
}

/**
 * @param {number} amount
 * @param {string} word
 */
function columns(amount, word) {
	return `${String(amount).padStart(6)} ${word}`;
}
