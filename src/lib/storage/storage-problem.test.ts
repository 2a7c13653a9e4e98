import { describe, expect, test } from 'vitest';
import { openingProblemOf, problemOf } from './storage-problem';

const named = (name: string) => new DOMException('Said the browser', name);

describe('an error of the storage', () => {
	test('A disk that is full is called full, also when it is wrapped.', () => {
		const wrapped = Object.assign(new Error('aborted'), { inner: named('QuotaExceededError') });
		expect(problemOf(named('QuotaExceededError'))).toEqual({ kind: 'full' });
		expect(problemOf(wrapped)).toEqual({ kind: 'full' });
	});

	test('A refusal is called blocked.', () => {
		expect(problemOf(named('SecurityError'))).toEqual({ kind: 'blocked' });
	});

	test('An invalid state means a refusal while opening, and a lost connection later.', () => {
		expect(openingProblemOf(named('InvalidStateError'))).toEqual({ kind: 'blocked' });
		expect(problemOf(named('InvalidStateError'))).toMatchObject({ kind: 'lost' });
	});

	test('Anything else is lost, with what the browser said.', () => {
		const detail = 'Said the browser';
		expect(problemOf(named('UnknownError'))).toEqual({ kind: 'lost', detail });
		expect(problemOf('odd')).toEqual({ kind: 'lost', detail: 'odd' });
	});

	test('An error that is wrapped in itself is no endless loop.', () => {
		const error: Error & { inner?: unknown } = new Error('round and round');
		error.inner = error;
		expect(problemOf(error)).toMatchObject({ kind: 'lost' });
	});
});
