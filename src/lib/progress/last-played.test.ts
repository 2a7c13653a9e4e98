import { describe, expect, it } from 'vitest';
import { lastPlayedWords } from './last-played';

describe('lastPlayedWords', () => {
	it.each([
		['2026-11-21T13:05:00.000Z', 'zaterdag 21 november, 14.05 uur'],
		['2026-07-01T06:09:59.000Z', 'woensdag 1 juli, 08.09 uur'],
		['2026-11-21T23:05:00.000Z', 'zondag 22 november, 00.05 uur']
	])('puts %s in Dutch words, by the clock of the place', (changedAt, words) => {
		expect(lastPlayedWords(changedAt, 'Europe/Amsterdam')).toBe(words);
	});

	it('follows the time zone it is given', () => {
		expect(lastPlayedWords('2026-11-21T02:30:00.000Z', 'America/Curacao')).toBe(
			'vrijdag 20 november, 22.30 uur'
		);
	});

	it('takes the time zone of the device when none is named', () => {
		const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
		const changedAt = '2026-11-21T13:05:00.000Z';
		expect(lastPlayedWords(changedAt)).toBe(lastPlayedWords(changedAt, timeZone));
	});
});
