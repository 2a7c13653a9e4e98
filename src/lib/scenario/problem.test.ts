import { describe, expect, it } from 'vitest';
import { eitherOf, formatProblem, quoted } from './problem';

describe('formatProblem', () => {
	it('gives one line that starts with an address an editor can open', () => {
		const problem = { place: 'moment kring', what: 'dit veld is leeg', remedy: 'Vul het in.' };
		expect(formatProblem({ file: 'case.yaml', line: 7, ...problem })).toBe(
			'case.yaml:7 · moment kring: dit veld is leeg → Vul het in.'
		);
		expect(formatProblem({ file: 'opslag', ...problem })).toBe(
			'opslag · moment kring: dit veld is leeg → Vul het in.'
		);
	});
});

describe('quoted', () => {
	it('leaves out what would break or turn the line', () => {
		expect(quoted('a\nb\u202ec\ud800d')).toBe('“a b c d”');
	});
});

describe('eitherOf', () => {
	it('reads as running text for none, one and more', () => {
		expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(eitherOf)).toEqual([
			'',
			'a',
			'a of b',
			'a, b of c'
		]);
	});
});
