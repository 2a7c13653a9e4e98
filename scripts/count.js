/**
 * How many checks of a suite passed and failed.
 * @typedef {{ readonly passed: number, readonly failed: number }} Count
 */

/**
 * A tool that only says yes or no is one check, however many files it reads.
 * @param {boolean} passed
 * @returns {Count}
 */
export function oneCheck(passed) {
	return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Adds counts up.
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
	return {
		passed: counts.reduce((total, { passed }) => total + passed, 0),
		failed: counts.reduce((total, { failed }) => total + failed, 0)
	};
}

/**
 * The parts of the reports that are read.
 * @typedef {{ readonly status: string }} VitestTest
 * @typedef {{ readonly status: string, readonly assertionResults: readonly VitestTest[] }} VitestFile
 * @typedef {{ readonly numPassedTests: number, readonly numFailedTests: number,
 *   readonly testResults: readonly VitestFile[] }} VitestReport
 * @typedef {{ readonly stats: { readonly expected: number, readonly unexpected: number,
 *   readonly flaky: number, readonly skipped: number } }} PlaywrightReport
 */

/**
 * Reads Vitest's JSON report. A file that broke before its first test counts as one failure.
 * A test that did not run (skipped, todo, left out by `only`) has failed too: it looked at nothing,
 * and a green line over it would say that it had.
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
	const brokenFiles = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	const notRun = report.testResults
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(({ status }) => status !== 'passed' && status !== 'failed');
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + brokenFiles.length + notRun.length
	};
}

/**
 * Reads Playwright's JSON report. What failed first and passed later has still
 * failed, and so has what did not run.
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright(report) {
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected, failed: unexpected + flaky + skipped };
}

/**
 * Reads the report of a command of ours, which counts its own checks: in the content proof every rule
 * of every case, in the budget every number.
 * @param {any} report
 * @returns {Count}
 */
export function countOwn(report) {
	return { passed: report.passed, failed: report.failed };
}

/**
 * The honest outcome of a suite, from what its report says and how its command ended. A suite that
 * crashed, left no report or ran nothing has failed, whatever else it says.
 * @param {Count | undefined} reported
 * @param {number} exitCode
 * @returns {Count}
 */
export function outcome(reported, exitCode) {
	if (reported === undefined) return oneCheck(false);
	const silentFailure = reported.failed === 0 && (exitCode !== 0 || reported.passed === 0);
	return silentFailure ? { passed: reported.passed, failed: 1 } : reported;
}
