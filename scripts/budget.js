/**
 * Counts the bytes of the built app against its budget:
 *   npm run budget [-- --json]
 * Ends with exit code 1 when something is over.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, isBuilt } from './build.js';
import { BuiltFiles } from './budget/built-files.js';
import { measure } from './budget/measure.js';
import { root, stop } from './project.js';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
if (!isBuilt('server') && !(await build('server', 'hold'))) stop('Bouwen lukte niet.');

const amounts = measure(new BuiltFiles(join(root, 'build')));
const failed = amounts.filter(({ fits }) => !fits).length;
const report = { passed: amounts.length - failed, failed, amounts };
console.log(options.json ? JSON.stringify(report, null, '\t') : amounts.map(line).join('\n'));
process.exitCode = failed === 0 ? 0 : 1;

/** @param {import('./budget/measure.js').Amount} amount */
function line({ what, amount, limit, fits }) {
	const [used, most] = [amount, limit].map((number) => number.toLocaleString('en'));
	return `${used?.padStart(10)} of ${most?.padStart(9)}  ${fits ? '        ' : 'TOO MUCH'}  ${what}`;
}
