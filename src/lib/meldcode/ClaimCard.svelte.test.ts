import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import ClaimCard from './ClaimCard.svelte';
import TurnAllCards from './TurnAllCards.svelte';

const card = {
	id: 'm01',
	claim: 'Je hebt bewijs nodig.',
	isTrue: false,
	why: 'Een twijfel is genoeg.',
	sources: [{ label: 'nji.nl', href: 'https://www.nji.nl/' }],
	note: ''
};

const answer = () => screen.getByText('Een twijfel is genoeg.', { exact: false });
const show = (changes: Partial<typeof card> = {}) =>
	render(ClaimCard, { card: { ...card, ...changes } });

describe('a card with a claim', () => {
	test('Before it is turned it asks, and gives nothing away.', () => {
		show();
		expect(screen.getByText('“Je hebt bewijs nodig.”')).toBeVisible();
		expect(screen.getByText('Klopt dit?')).toBeVisible();
		expect(answer()).not.toBeVisible();
	});

	test('Turned, it says that it does not hold, why, and where that was found.', async () => {
		show();
		await userEvent.click(screen.getByText('Klopt dit?'));
		expect(answer()).toBeVisible();
		expect(screen.getByText('Dit klopt niet.')).toBeVisible();
		expect(screen.getByRole('link', { name: 'nji.nl' })).toBeVisible();
	});

	test('It turns along with all others, also after it was turned by itself.', async () => {
		show();
		render(TurnAllCards);
		await userEvent.click(screen.getByText('Klopt dit?'));
		await userEvent.click(screen.getByRole('button', { name: 'Toon alle antwoorden' }));
		expect(answer()).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Verberg alle antwoorden' }));
		expect(answer()).not.toBeVisible();
	});

	test('What holds is said to hold.', () => {
		show({ isTrue: true });
		expect(screen.getByText('Dit klopt.')).toBeInTheDocument();
		expect(screen.queryByText('Dit klopt niet.')).toBeNull();
	});

	test('Closed and open card look alike until they are turned: both claims stand in quotes.', () => {
		const { container } = show({ isTrue: true });
		const closed = container.querySelector('summary')?.textContent;
		show({ isTrue: false });
		expect(document.querySelectorAll('summary')[1]?.textContent).toBe(closed);
	});

	test('What nobody confirmed is said beside the sources.', () => {
		show({ note: 'Over de uitzondering: eigen kennis.' });
		expect(screen.getByText(/eigen kennis/)).toHaveTextContent(
			'Bron: nji.nl · Over de uitzondering: eigen kennis.'
		);
	});
});
