import { expect, it } from 'vitest';
import { inlineScripts } from '../scripts/inline-scripts.js';
import { neutralPages } from '../scripts/neutral-pages.js';

const { afterLeaving, weather } = inlineScripts;

it('keeps the script that stands in every page small', () => {
	expect(afterLeaving.code.length).toBeLessThanOrEqual(1400);
});

it('writes the neutral pages into the scripts that lead there', () => {
	for (const { code } of [afterLeaving, weather]) {
		expect(code).toContain(neutralPages.public);
		expect(code).not.toMatch(/__[A-Z_]+__/);
	}
});
