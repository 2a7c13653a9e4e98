import { describe, expect, test } from 'vitest';
import { misconceptionsPage } from './misconceptions';

const cards = misconceptionsPage().themes.flatMap((theme) => theme.cards);

describe('the page of misconceptions', () => {
	test('Every card names a source.', () => {
		for (const { id, sources } of cards) expect(sources.length, id).toBeGreaterThan(0);
	});

	test('What nobody confirmed is said on the card, and only there.', () => {
		const told = cards.filter(({ note }) => note.includes('nog niet bevestigd'));
		expect(told.map(({ id }) => id).toSorted()).toEqual(['m28', 'm34', 'm38']);
		expect(cards.filter(({ note }) => note !== '')).toEqual(told);
	});
});
