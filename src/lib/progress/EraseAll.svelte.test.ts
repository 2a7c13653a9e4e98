import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import EraseAll from './EraseAll.svelte';
import type { DevicePart } from './erasing';

function renderErasing(...outcomes: (readonly DevicePart[])[]) {
	const calls: number[] = [];
	const afterwards = createRawSnippet(() => ({ render: () => '<p>Naar de startpagina</p>' }));
	render(EraseAll, {
		afterwards,
		onerase: async () => {
			calls.push(calls.length);
			return outcomes[calls.length - 1] ?? [];
		}
	});
	return { calls, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

test('Nothing is erased before somebody says yes, and a no leads back to the button.', async () => {
	const { calls, user } = renderErasing();
	await user.click(press('Wis alles'));
	expect(screen.getByRole('heading', { name: 'Weet je het zeker?' })).toHaveFocus();
	await user.click(press('Nee, toch niet'));
	expect(press('Wis alles')).toHaveFocus();
	expect(calls).toEqual([]);
});

test('The button does not take the focus when the page opens.', () => {
	renderErasing();
	expect(document.body).toHaveFocus();
});

test('After a yes it says that all is gone, and where to go.', async () => {
	const { user } = renderErasing([]);
	await user.click(press('Wis alles'));
	await user.click(press('Ja, wis alles'));
	expect(await screen.findByRole('heading', { name: 'Alles is gewist' })).toHaveFocus();
	expect(screen.getByText('Naar de startpagina')).toBeVisible();
});

test('What did not go is named, and can be tried again.', async () => {
	const { calls, user } = renderErasing(['progress'], []);
	await user.click(press('Wis alles'));
	await user.click(press('Ja, wis alles'));
	expect(await screen.findByText('je pogingen')).toBeVisible();
	await user.click(press('Probeer het nog eens'));
	expect(await screen.findByRole('heading', { name: 'Alles is gewist' })).toBeVisible();
	expect(calls).toHaveLength(2);
});
