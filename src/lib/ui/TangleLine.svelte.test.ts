import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import TangleLine from './TangleLine.svelte';

test('The picture has a twin in words: a sentence and the labels in order.', () => {
	render(TangleLine, { caption: 'Een draad wordt recht.', labels: ['Kijken', 'Praten', 'Doen'] });
	const figure = screen.getByRole('figure');
	expect(figure).toHaveTextContent(/^Een draad wordt recht\./);
	const items = within(figure).getAllByRole('listitem');
	expect(items.map((item) => item.textContent.trim())).toEqual(['Kijken', 'Praten', 'Doen']);
	expect(screen.queryByRole('img')).not.toBeInTheDocument();
});
