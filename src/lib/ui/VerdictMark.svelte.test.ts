import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import VerdictMark from './VerdictMark.svelte';

test('The verdict is there in words, and each verdict has a sign of its own.', () => {
	const signs = (['fitting', 'defensible', 'unwise'] as const).map((verdict) => {
		render(VerdictMark, { verdict, label: `oordeel ${verdict}` });
		const mark = screen.getByText(`oordeel ${verdict}`);
		return mark.querySelector('path')?.getAttribute('d');
	});
	expect(new Set(signs).size).toBe(3);
});
