import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { must } from '$lib/shared/must';
import type { SearchEntry } from './search-entry';
import { createSearch } from './search-index';
import SearchScreen from './SearchScreen.svelte';

const entries: readonly SearchEntry[] = [
	...Array.from({ length: 15 }, (_, number) => entry(`step-${number}`, `Stap ${number}: bellen`)),
	{
		...entry('need-twijfel', 'Ik twijfel over een kind'),
		calls: [{ name: 'Veilig Thuis', number: '0800-2000', href: 'tel:08002000' }]
	}
];

function entry(id: string, title: string): SearchEntry {
	return { id, kind: 'step', title, text: 'Wat je doet.', words: [], path: '/hulp' };
}

interface Setting {
	readonly load?: () => Promise<ReturnType<typeof createSearch> | undefined>;
}

function open({ load }: Setting = {}) {
	render(SearchScreen, {
		letters: [{ letter: 'I', entries }],
		danger: { href: 'tel:112', before: '', text: '112' },
		advice: { href: 'tel:08002000', before: '', text: 'Veilig Thuis', after: '0800-2000' },
		load: load ?? (() => Promise.resolve(createSearch(entries)))
	});
	return { user: userEvent.setup() };
}

const field = () => screen.getByRole('searchbox', { name: 'Wat zoek je?' });
const results = () => screen.findByRole('region', { name: 'Misschien bedoel je dit' });

test('Everything from A to Z stands there until something is asked.', async () => {
	const { user } = open();
	expect(screen.getByRole('region', { name: 'Alles van A tot Z' })).toBeVisible();
	await user.type(field(), 'twijfel');
	const found = within(await results());
	expect(found.getAllByRole('listitem')).toHaveLength(1);
	expect(screen.queryByRole('region', { name: 'Alles van A tot Z' })).toBeNull();
	expect(found.getByRole('link', { name: 'Veilig Thuis 0800-2000' })).toHaveAttribute(
		'href',
		'tel:08002000'
	);
});

test('By keyboard one goes from the field to the first result and back to an empty field.', async () => {
	const { user } = open();
	expect(field()).toHaveFocus();
	await user.keyboard('twijfel');
	await results();
	await user.tab();
	expect(screen.getByRole('button', { name: 'Wis' })).toHaveFocus();
	await user.tab();
	expect(screen.getByRole('link', { name: 'Ik twijfel over een kind' })).toHaveFocus();
	await user.click(screen.getByRole('button', { name: 'Wis' }));
	expect(field()).toHaveValue('');
	expect(field()).toHaveFocus();
});

test('Enter brings one to the results.', async () => {
	const { user } = open();
	await user.type(field(), 'twijfel');
	await results();
	await user.keyboard('{Enter}');
	expect(screen.getByRole('heading', { name: 'Misschien bedoel je dit' })).toHaveFocus();
});

test('The number found is said once, when the typing pauses.', async () => {
	const { user } = open();
	const said: string[] = [];
	const status = screen.getByRole('status');
	const watcher = new MutationObserver(() => said.push(status.textContent));
	watcher.observe(status, { childList: true, characterData: true, subtree: true });
	await user.type(field(), 'bellen');
	await vi.waitFor(() => expect(status).toHaveTextContent('15 gevonden.'), { timeout: 3000 });
	expect(said).toEqual(['15 gevonden.']);
	expect(screen.getAllByRole('status')).toHaveLength(1);
	watcher.disconnect();
});

test('Twelve are shown at first, and the focus goes on to the thirteenth.', async () => {
	const { user } = open();
	await user.type(field(), 'bellen');
	const found = within(await results());
	expect(found.getAllByRole('listitem')).toHaveLength(12);
	await user.click(found.getByRole('button', { name: 'Toon meer' }));
	expect(found.getAllByRole('listitem')).toHaveLength(15);
	expect(
		within(must(found.getAllByRole('listitem')[12], 'fifteen are shown')).getByRole('link')
	).toHaveFocus();
	expect(found.queryByRole('button', { name: 'Toon meer' })).toBeNull();
});

test('Nothing found says what to try and whom to call, and keeps the list.', async () => {
	const { user } = open();
	await user.type(field(), 'qwrtzp');
	const empty = within(await screen.findByRole('region', { name: 'Niet gevonden?' }));
	expect(empty.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
	expect(empty.getByRole('link', { name: '0800-2000' })).toBeVisible();
	expect(empty.getByRole('link', { name: 'hulp' })).toBeVisible();
	expect(screen.getByRole('region', { name: 'Alles van A tot Z' })).toBeVisible();
});

test('When the search cannot be fetched it says so, keeps the list, and tries again.', async () => {
	let tries = 0;
	const load = () => Promise.resolve(++tries < 4 ? undefined : createSearch(entries));
	const { user } = open({ load });
	await user.type(field(), 'b');
	await screen.findByText('Zoeken lukt nu niet. Hieronder staat alles van A tot Z.');
	expect(screen.getByRole('region', { name: 'Alles van A tot Z' })).toBeVisible();
	await user.type(field(), 'ellen');
	await results();
});

test('The field asks the browser to remember and to correct nothing, and has no name to be sent under.', () => {
	open();
	expect(field()).toHaveAttribute('autocomplete', 'off');
	expect(field()).toHaveAttribute('spellcheck', 'false');
	expect(field()).not.toHaveAttribute('name');
});
