import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import RadioCard from './RadioCard.svelte';

function renderCard(value: string, group?: string) {
	const words = createRawSnippet(() => ({ render: () => `<b>Antwoord ${value}</b>` }));
	render(RadioCard, { name: 'vraag', value, group, children: words });
	return screen.getByRole('radio', { name: `Antwoord ${value}` });
}

test('The card of the chosen value is checked, the other is not.', () => {
	expect(renderCard('a', 'a')).toBeChecked();
	expect(renderCard('b', 'a')).not.toBeChecked();
});

test('A press anywhere on the words chooses.', async () => {
	const radio = renderCard('a');
	await userEvent.click(screen.getByText('Antwoord a'));
	expect(radio).toBeChecked();
});
