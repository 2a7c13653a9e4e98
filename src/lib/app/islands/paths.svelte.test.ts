import { afterEach, expect, test } from 'vitest';
import { resolve } from './paths';

afterEach(() => delete document.documentElement.dataset.root);

test('An address begins at the root that the page names.', () => {
	document.documentElement.dataset.root = '../..';
	expect(resolve('/hulp')).toBe('../../hulp');
	expect(resolve('/')).toBe('../../');
	expect(resolve('/meldcode/[stap=stap]', { stap: 'stap-2' })).toBe('../../meldcode/stap-2');
});

test('An address with a part left open is refused.', () => {
	document.documentElement.dataset.root = '.';
	expect(() => resolve('/oefenen/[casus]')).toThrow(/has a casus/);
});
