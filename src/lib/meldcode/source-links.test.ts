import { expect, test } from 'vitest';
import { sourceLink, sourceLinks } from './source-links';

test('A source is a label, with a link where it has an address.', () => {
	expect(sourceLink('NJI-KIND')).toEqual({
		label: 'nji.nl',
		href: 'https://www.nji.nl/kindermishandeling/hoe-praat-ik-met-een-kind-over-vermoedens'
	});
	expect(sourceLink('AUGM')).toEqual({ label: 'Augeo Magazine, artikel over praten met kinderen' });
	expect(sourceLink('VERVALLEN')).toEqual({ label: 'VERVALLEN' });
});

test('A source that is named twice is shown once.', () => {
	expect(sourceLinks(['AUGM', 'GGDZ', 'AUGM'])).toEqual([sourceLink('AUGM'), sourceLink('GGDZ')]);
});
