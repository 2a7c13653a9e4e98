import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, oneCheck, outcome, sum } from '../scripts/count.js';

const passedTest = { status: 'passed' };
const failedTest = { status: 'failed' };

describe('the last line of npm test', () => {
	it('adds up what passed and what failed', () => {
		expect(sum([oneCheck(true), oneCheck(false), { passed: 5, failed: 2 }])).toEqual({
			passed: 6,
			failed: 3
		});
	});

	it('counts a test file that broke before its first test as a failure', () => {
		const report = {
			numPassedTests: 2,
			numFailedTests: 1,
			testResults: [
				{ status: 'passed', assertionResults: [passedTest] },
				{ status: 'failed', assertionResults: [passedTest, failedTest] },
				{ status: 'failed', assertionResults: [] }
			]
		};
		expect(countVitest(report)).toEqual({ passed: 2, failed: 2 });
	});

	it('counts a journey that passed only at the second try as a failure', () => {
		const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
		expect(countPlaywright({ stats })).toEqual({ passed: 3, failed: 2 });
	});

	it('counts a test that did not run as a failure', () => {
		const assertionResults = ['skipped', 'todo', 'pending', 'passed'].map((status) => ({ status }));
		const report = {
			numPassedTests: 1,
			numFailedTests: 0,
			testResults: [{ status: 'passed', assertionResults }]
		};
		expect(countVitest(report)).toEqual({ passed: 1, failed: 3 });
		const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 2 };
		expect(countPlaywright({ stats })).toEqual({ passed: 3, failed: 2 });
	});

	it('takes the word of a report that fits the exit code', () => {
		expect(outcome({ passed: 4, failed: 0 }, 0)).toEqual({ passed: 4, failed: 0 });
		expect(outcome({ passed: 4, failed: 2 }, 1)).toEqual({ passed: 4, failed: 2 });
	});

	it('fails a suite that left no report', () => {
		expect(outcome(undefined, 0)).toEqual({ passed: 0, failed: 1 });
	});

	it('fails a suite that ran nothing', () => {
		expect(outcome({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
	});

	it('fails a suite that crashed after its tests had passed', () => {
		expect(outcome({ passed: 4, failed: 0 }, 1)).toEqual({ passed: 4, failed: 1 });
	});
});
