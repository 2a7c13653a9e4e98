import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import HelpBar from './HelpBar.svelte';

function renderBar() {
	render(HelpBar, {
		label: 'Directe hulp',
		danger: { href: 'tel:112', before: 'Direct gevaar:', text: '112' },
		advice: { href: 'tel:08002000', before: 'Advies:', text: 'Veilig Thuis', after: '0800-2000' },
		exit: { href: 'https://voorbeeld.nl/', text: 'Verlaat', after: 'deze site' }
	});
}

test('The way out comes first for the keyboard, then danger, then advice.', async () => {
	renderBar();
	const user = userEvent.setup();
	await user.tab();
	expect(screen.getByRole('button', { name: 'Verlaat deze site' })).toHaveFocus();
	await user.tab();
	expect(screen.getByRole('link', { name: 'Direct gevaar: 112' })).toHaveFocus();
	await user.tab();
	expect(screen.getByRole('link', { name: 'Advies: Veilig Thuis 0800-2000' })).toHaveFocus();
});

test('The way out has an address, so that it also works where no script runs.', () => {
	renderBar();
	expect(screen.getByRole('button')).toHaveAttribute('href', 'https://voorbeeld.nl/');
});

test('The way out is marked for the script in the page, which does more than follow the link.', () => {
	renderBar();
	expect(screen.getByRole('button')).toHaveAttribute('data-exit');
});
