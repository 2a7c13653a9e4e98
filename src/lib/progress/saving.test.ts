import { describe, expect, it } from 'vitest';
import { problemIn, savingWords } from './saving';
import { problemWords } from './saving-problem';

describe('savingWords', () => {
	it('says nothing before anything is known', () => {
		expect(savingWords({ kind: 'opening' }, true)).toBe('');
	});

	it('promises before the first choice, and confirms after it', () => {
		expect(savingWords({ kind: 'saving-on-device' }, false)).toContain('worden bewaard');
		expect(savingWords({ kind: 'saving-on-device' }, true)).toContain('✓ Bewaard');
	});

	it('is quiet about keeping nothing when that was asked for', () => {
		const asked = { kind: 'memory', reason: { kind: 'asked' } } as const;
		expect(savingWords(asked, true)).toBe('Niets wordt bewaard op dit apparaat');
		expect(problemIn(asked)).toBeUndefined();
	});

	it('tells of each failure apart, and that one can play on', () => {
		const reasons = [
			{ kind: 'blocked' },
			{ kind: 'full' },
			{ kind: 'lost', detail: 'gone' },
			{ kind: 'newer-elsewhere' }
		] as const;
		const problems = reasons.map((reason) => problemIn({ kind: 'memory', reason }));
		expect(problems).toEqual(reasons);
		expect(new Set(reasons.map(problemWords)).size).toBe(reasons.length);
		expect(savingWords({ kind: 'memory', reason: reasons[0] }, true)).toContain('doorspelen');
	});
});
