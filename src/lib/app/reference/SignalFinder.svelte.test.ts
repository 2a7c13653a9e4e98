import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { helpBar } from '../help-bar';
import SignalFinder from './SignalFinder.svelte';
import { signalsPage } from './signals';

const user = userEvent.setup();
const field = () => screen.getByRole('searchbox', { name: 'Wat zie of hoor je?' });
const kind = (name: string) => screen.queryByRole('region', { name });
const status = () => screen.getByRole('status');

describe('the list of signals', () => {
	beforeEach(() => {
		const { danger, advice } = helpBar();
		render(SignalFinder, { kinds: signalsPage().kinds, danger, advice });
	});

	test('Shows every kind with what else it can be, and asks for no tick at any signal.', () => {
		expect(screen.getAllByRole('region')).toHaveLength(13);
		expect(screen.getAllByRole('heading', { name: 'Dit kan het ook zijn' })).toHaveLength(13);
		for (const region of screen.getAllByRole('region')) {
			expect(within(region).queryByRole('checkbox')).not.toBeInTheDocument();
		}
		expect(status()).toHaveTextContent(/^$/);
	});

	test('Puts what else it can be before the signals.', () => {
		const region = screen.getByRole('region', { name: 'In gedrag' });
		const other = within(region).getByRole('heading', { name: 'Dit kan het ook zijn' });
		const signal = within(region).getByText('Wordt ineens veel stiller');
		expect(other.compareDocumentPosition(signal)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	test('Finds what is typed with a slip, says how many, and leads to the best.', async () => {
		await user.type(field(), 'broodtromel');
		expect(await screen.findByText('1 signaal gevonden.')).toBe(status());
		const best = within(screen.getByRole('navigation', { name: 'Past het best' }));
		expect(best.getByRole('link')).toHaveAttribute('href', '#geen-lunch');
		expect(kind('Verwaarlozing')).toBeVisible();
		expect(kind('In gedrag')).not.toBeInTheDocument();
	});

	test('Finds nothing: says what to try, and that one may ask advice anyway.', async () => {
		await user.type(field(), 'kwantummechanica');
		expect(await screen.findByText(/^Niets gevonden/)).toBe(status());
		expect(screen.getByText(/Wat jij ziet telt/)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Veilig Thuis 0800-2000' })).toHaveAttribute(
			'href',
			'tel:08002000'
		);
	});

	test('Combines age and kind, and shows all again at one press.', async () => {
		await user.click(screen.getByText('Kies een soort'));
		await user.click(screen.getByRole('checkbox', { name: 'Uitbuiting' }));
		expect(screen.getAllByRole('region')).toHaveLength(1);
		await user.click(screen.getByRole('radio', { name: '0 tot 4 jaar' }));
		expect(screen.queryByRole('region')).not.toBeInTheDocument();
		expect(status()).toHaveTextContent(/^Niets gevonden/);
		await user.click(screen.getByRole('button', { name: 'Toon alle signalen' }));
		expect(screen.getAllByRole('region')).toHaveLength(13);
		expect(screen.getByRole('checkbox', { name: 'Uitbuiting' })).not.toBeChecked();
	});

	test('Sends nothing into the address.', async () => {
		await user.type(field(), 'moe{Enter}');
		expect(location.search).toBe('');
	});
});
