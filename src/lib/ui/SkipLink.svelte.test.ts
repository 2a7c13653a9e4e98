import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import SkipLink from './SkipLink.svelte';

test('The link leads to where the content begins.', () => {
	const words = createRawSnippet(() => ({ render: () => '<b>Naar de inhoud</b>' }));
	render(SkipLink, { to: 'inhoud', children: words });
	expect(screen.getByRole('link', { name: 'Naar de inhoud' })).toHaveAttribute('href', '#inhoud');
});
