import { describe, expect, it } from 'vitest';
import { isLike, termsOf, wordsOf } from './dutch-words';

describe('the words of a question', () => {
	it.each([
		['Blauwe plekken', 'blauw plekje'],
		['ouders', 'Ouder'],
		['hij slaat', 'hij heeft geslagen'],
		['kinderen', 'kind'],
		['slapen', 'slaapt'],
		['huizen', 'huis'],
		['blijven', 'blijft'],
		['naaktfoto’s', "naaktfoto's"],
		['zorgen', 'zorg'],
		['één crèche', 'een creche'],
		['papa', 'vader']
	])('are the same in “%s” and “%s”', (one, other) => {
		expect(termsOf(one)).toEqual(termsOf(other));
	});

	it('stay apart where they mean something else', () => {
		expect(termsOf('melden')).not.toEqual(termsOf('meldcode'));
		expect(termsOf('bellen')).not.toEqual(termsOf('bed'));
	});

	it('lose what only makes it a question', () => {
		expect(termsOf('Moet ik het aan de ouders vertellen?')).toEqual(['ouder', 'vertel']);
		expect(termsOf('wat is dit')).toEqual([]);
	});

	it('can be had whole, for what only together means danger', () => {
		expect(wordsOf('niet meer leven')).toHaveLength(3);
	});
});

describe('likeness', () => {
	it.each([
		['zelfmoort', 'zelfmoord'],
		['zelfmord', 'zelfmoord'],
		['zelfmoorrd', 'zelfmoord'],
		['zeflmoord', 'zelfmoord'],
		['gevaarlijk', 'gevaar']
	])('sees one slip or a longer word in %s', (typed, word) => {
		expect(isLike(typed, word)).toBe(true);
	});

	it.each([
		['mis', 'mes'],
		['zelf', 'zelfmoord'],
		['zelmort', 'zelfmoord']
	])('does not take %s for %s', (typed, word) => {
		expect(isLike(typed, word)).toBe(false);
	});
});
