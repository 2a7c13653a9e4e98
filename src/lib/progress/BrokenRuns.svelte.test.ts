import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import BrokenRuns from './BrokenRuns.svelte';

const user = userEvent.setup();
const understand = () => user.click(screen.getByRole('button', { name: 'Begrepen' }));

test('Where nothing is broken it says nothing.', () => {
	render(BrokenRuns, { count: 0 });
	expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('One broken run is told in the singular, and there is nothing to do.', () => {
	render(BrokenRuns, { count: 1 });
	const note = screen.getByRole('status');
	expect(note).toHaveTextContent('Eén bewaarde poging is beschadigd en kan niet worden gelezen.');
	expect(note).toHaveTextContent('Je hoeft niets te doen.');
});

test('Several broken runs are told in the plural.', () => {
	render(BrokenRuns, { count: 3 });
	expect(screen.getByRole('status')).toHaveTextContent(
		'3 bewaarde pogingen zijn beschadigd en kunnen niet worden gelezen. We hebben ze apart gezet.'
	);
});

test('Once understood it is gone, until more breaks.', async () => {
	const { rerender } = render(BrokenRuns, { count: 1 });
	await understand();
	expect(screen.queryByRole('status')).not.toBeInTheDocument();
	await rerender({ count: 2 });
	expect(screen.getByRole('status')).toHaveTextContent('2 bewaarde pogingen');
});

test('When it goes, focus goes to the main part of the page and is not lost.', async () => {
	const main = document.createElement('main');
	main.tabIndex = -1;
	document.body.append(main);
	render(BrokenRuns, { target: main, props: { count: 1 } });
	await understand();
	expect(main).toHaveFocus();
	main.remove();
});
