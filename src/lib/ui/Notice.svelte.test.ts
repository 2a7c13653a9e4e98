import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import Notice from './Notice.svelte';

const words = createRawSnippet(() => ({ render: () => '<p>Opslaan lukt nu niet.</p>' }));

test('A note that appears is announced politely.', () => {
	render(Notice, { children: words });
	expect(screen.getByRole('status')).toHaveTextContent('Opslaan lukt nu niet.');
});

test('A note that stands there from the start is not announced.', () => {
	render(Notice, { live: false, children: words });
	expect(screen.getByText('Opslaan lukt nu niet.')).toBeVisible();
	expect(screen.queryByRole('status')).not.toBeInTheDocument();
});
