import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { weighingView } from '$lib/app/reference/weighing';
import PlainLink from './fixtures/PlainLink.svelte';
import WeighingDecision from './WeighingDecision.svelte';
import { weighingQuestions, weighingsNote } from './weighings';

const open = () => render(WeighingDecision, { weighing: weighingView(), Link: PlainLink });

test('The five questions can be read with all they lead to, and the note stands with them.', async () => {
	open();
	await userEvent.click(screen.getByText('Alle vragen en uitkomsten op een rij'));
	for (const { question, yes } of weighingQuestions) {
		expect(screen.getByText(question)).toBeVisible();
		expect(screen.getByRole('link', { name: yes.text })).toBeVisible();
	}
	expect(screen.getByText(weighingsNote)).toBeVisible();
});

test('Every link on the list leads to something on it.', () => {
	open();
	const inPage = screen.getAllByRole('link').flatMap((link) => {
		const href = link.getAttribute('href') ?? '';
		return href.startsWith('#wegen-') ? [href.slice(1)] : [];
	});
	expect(inPage.length).toBeGreaterThan(10);
	expect(inPage.filter((id) => document.getElementById(id) === null)).toEqual([]);
});

test('Doubt asks for advice; doubt that stays leads on, and to a report with both decisions.', async () => {
	const user = userEvent.setup();
	const answer = async (name: string) => {
		await user.click(await screen.findByRole('radio', { name }));
		await user.click(screen.getByRole('button', { name: 'Verder' }));
	};
	open();
	await user.click(screen.getByRole('button', { name: /^Begin/ }));
	await answer('Wij twijfelen');
	expect(screen.getByRole('heading', { name: /advies over vraag 1/ })).toHaveFocus();
	await answer('Wij twijfelen nog steeds');
	await answer('Wij twijfelen');
	const title = screen.getByRole('heading', { name: 'Meld bij Veilig Thuis' });
	expect(title).toHaveFocus();
	expect(title.closest('.card')).toHaveTextContent(
		/Is melden noodzakelijk\? Ja.*Is hulp \(ook\) mogelijk\?/
	);
});
