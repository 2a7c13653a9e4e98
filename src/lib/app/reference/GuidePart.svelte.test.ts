import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import GuidePart from './GuidePart.svelte';

const part = {
	id: 'doen',
	title: 'Wat je doet',
	isOrdered: false,
	runs: [
		{ lines: ['Kijk bewust.'], start: 1, isUnconfirmed: false },
		{ lines: ['Vraag het na.'], start: 2, isUnconfirmed: true }
	],
	sources: [{ label: 'voorbeeld.nl', href: 'https://voorbeeld.nl/a' }],
	calls: []
};

test('What nobody confirmed says so, right after it and after nothing else.', () => {
	render(GuidePart, { part });
	const region = screen.getByRole('region', { name: 'Wat je doet' });
	expect(region.textContent.replaceAll(/\s+/g, ' ')).toMatch(
		/Kijk bewust\..*Bron: voorbeeld\.nl.*Vraag het na\..*Eigen kennis van de makers, nog niet bevestigd\./
	);
	expect(within(region).getAllByText(/Eigen kennis/)).toHaveLength(1);
});

test('What is done in order is numbered through, also past what nobody confirmed.', () => {
	render(GuidePart, { part: { ...part, isOrdered: true }, level: 3 });
	expect(screen.getByRole('heading', { level: 3, name: 'Wat je doet' })).toBeInTheDocument();
	const lists = screen.getAllByRole('list');
	expect(lists.map((list) => list.getAttribute('start'))).toEqual(['1', '2']);
});
