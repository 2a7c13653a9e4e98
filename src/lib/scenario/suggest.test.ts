import { describe, expect, it } from 'vitest';
import { nearest } from './suggest';

const words = ['title', 'choices', 'until', 'act'];

describe('nearest', () => {
	it('recognises a letter too many, too few, wrong or swapped', () => {
		expect(
			['choicess', 'choces', 'choises', 'chioces'].map((word) => nearest(word, words))
		).toEqual(Array.from({ length: 4 }, () => 'choices'));
		expect(nearest('titel', words)).toBe('title');
	});

	it('does not see capitals', () => {
		expect(nearest('Until', words)).toBe('until');
	});

	it('is silent when nothing looks like it', () => {
		expect(nearest('dagen', words)).toBeUndefined();
		expect(nearest('x'.repeat(1_000), words)).toBeUndefined();
	});
});
