import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import Sources from './Sources.svelte';

const sites = ['nji.nl', 'augeo.nl', 'boink.info', 'harten3.com'];
const named = (count: number) =>
	sites.slice(0, count).map((label) => ({ label, href: `https://${label}/` }));

test('A few sources stand in a line.', () => {
	render(Sources, { sources: named(3) });
	expect(screen.getByRole('link', { name: 'boink.info' })).toBeVisible();
});

test('Many sources are counted and folded, and their note is not.', async () => {
	render(Sources, { sources: named(4), note: 'Nog niet bevestigd.' });
	expect(screen.getByText('harten3.com')).not.toBeVisible();
	expect(screen.getByText('Nog niet bevestigd.')).toBeVisible();
	await userEvent.click(screen.getByText('Bronnen (4)'));
	expect(screen.getByRole('link', { name: 'harten3.com' })).toBeVisible();
});
