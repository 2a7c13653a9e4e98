import { describe, expect, it } from 'vitest';
import { wordCount } from './word-count';

describe('wordCount', () => {
	it('counts what a reader reads, without marks and lone dashes', () => {
		expect(wordCount('Sem komt [tien minuten te laat](te-laat) – alweer.')).toBe(7);
		expect(wordCount('')).toBe(0);
	});
});
