import { describe, expect, it } from 'vitest';
import { savingWords } from './saving';

describe('savingWords', () => {
	it('says nothing before anything is known', () => {
		expect(savingWords({ kind: 'opening' }, true)).toEqual({ text: '', isProblem: false });
	});

	it('promises before the first choice, and confirms after it', () => {
		expect(savingWords({ kind: 'saving-on-device' }, false).text).toContain('worden bewaard');
		expect(savingWords({ kind: 'saving-on-device' }, true).text).toContain('✓ Bewaard');
	});

	it('is quiet about keeping nothing when that was asked for', () => {
		const asked = savingWords({ kind: 'memory', reason: { kind: 'asked' } }, true);
		expect(asked.isProblem).toBe(false);
	});

	it('shows each failure as a problem that one can play on with', () => {
		const reasons = [
			{ kind: 'blocked' },
			{ kind: 'full' },
			{ kind: 'lost', detail: 'gone' },
			{ kind: 'newer-elsewhere' }
		] as const;
		const words = reasons.map((reason) => savingWords({ kind: 'memory', reason }, true));
		expect(words.every(({ isProblem }) => isProblem)).toBe(true);
		expect(new Set(words.map(({ text }) => text)).size).toBe(reasons.length);
	});
});
