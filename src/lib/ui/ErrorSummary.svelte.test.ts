import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ErrorSummary from './ErrorSummary.svelte';

function renderSummary() {
	const errors = [{ field: 'antwoord-a', text: 'Kies een van de drie antwoorden.' }];
	render(ErrorSummary, { title: 'Er ontbreekt iets', errors });
}

test('The summary takes the focus when it appears, and is no live region on top of that.', () => {
	renderSummary();
	const summary = screen.getByRole('region', { name: 'Er ontbreekt iets' });
	expect(summary).toHaveFocus();
	expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('Each error links to its field.', () => {
	renderSummary();
	const link = screen.getByRole('link', { name: 'Kies een van de drie antwoorden.' });
	expect(link).toHaveAttribute('href', '#antwoord-a');
});
