import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, segmentsOf } from './marked-text';

describe('segmentsOf', () => {
	it('splits a line at the words that can be noticed', () => {
		expect(segmentsOf('Ze zit [stil](zit-stil) in de kring.')).toEqual([
			{ kind: 'text', text: 'Ze zit ' },
			{ kind: 'observation', text: 'stil', observationId: 'zit-stil' },
			{ kind: 'text', text: ' in de kring.' }
		]);
	});

	it('leaves brackets that are no mark as they are written', () => {
		expect(plainText('Groep 4 [ochtend] (maandag)')).toBe('Groep 4 [ochtend] (maandag)');
	});

	it('keeps every character of a line without marks', () => {
		fc.assert(
			fc.property(
				fc.string().filter((text) => !text.includes('](')),
				(text) => plainText(text) === text
			)
		);
	});
});
