import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { decisionView } from '$lib/app/reference/decision-view';
import { consultDecision } from './consult-decision';
import DecisionDesk from './DecisionDesk.svelte';
import PlainLink from './fixtures/PlainLink.svelte';

const view = decisionView(consultDecision);
const user = userEvent.setup();

const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const answer = async (name: string | RegExp) => {
	await user.click(screen.getByRole('radio', { name }));
	await press('Verder');
};

/** Opens the questions, and waits until the first is there. */
async function begin() {
	render(DecisionDesk, { view, Link: PlainLink });
	await press(/^Begin/);
	return heading(/direct gevaar/);
}

// The questions and their machine are fetched when somebody begins; the first fetch takes a while here.
beforeAll(async () => void (await import('./decision-run.svelte')));
afterEach(() => vi.unstubAllGlobals());

describe('before somebody begins', () => {
	test('Every question can be read with where each answer leads, and every outcome.', async () => {
		render(DecisionDesk, { view, Link: PlainLink });
		await userEvent.click(screen.getByText('Alle vragen en uitkomsten op een rij'));
		for (const { question } of view.questions) expect(screen.getByText(question)).toBeVisible();
		const danger = screen.getByText(/direct gevaar voor het kind/).closest('li');
		if (danger === null) throw new Error('a question is an item of the list');
		expect(within(danger).getByRole('link', { name: 'Bel nu 112' })).toBeVisible();
		expect(within(danger).getByRole('link', { name: 'Ga naar vraag 2' })).toBeVisible();
		for (const { title } of view.outcomes) {
			expect(screen.getAllByText(title).some(({ tagName }) => tagName === 'SUMMARY')).toBe(true);
		}
	});
});

describe('being asked', () => {
	test('The first question takes the focus, and there is no way back yet.', async () => {
		expect(await begin()).toHaveFocus();
		expect(screen.queryByRole('button', { name: 'Terug' })).not.toBeInTheDocument();
		expect(screen.queryByText(/Jij antwoordde/)).not.toBeInTheDocument();
	});

	test('Without an answer it asks for one, and doubt is one.', async () => {
		await begin();
		await press('Verder');
		const summary = screen.getByRole('region', { name: 'Je hebt nog niets gekozen' });
		expect(summary).toHaveFocus();
		const link = within(summary).getByRole('link', { name: /Twijfel is ook een antwoord/ });
		const [first] = screen.getAllByRole('radio');
		expect(link).toHaveAttribute('href', `#${first?.id}`);
	});

	test('The next question takes the focus, with nothing chosen and the trail below it.', async () => {
		await begin();
		await answer('Nee');
		expect(await heading('Over wie gaat je zorg?')).toHaveFocus();
		for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
		expect(screen.getByText(/Jij antwoordde/)).toHaveTextContent('Jij antwoordde: Nee');
	});

	test('Back returns to the question before, with focus on it.', async () => {
		await begin();
		await answer('Nee');
		await press('Terug');
		expect(await heading(/direct gevaar/)).toHaveFocus();
		expect(screen.queryByText(/Jij antwoordde/)).not.toBeInTheDocument();
	});

	test('Danger can be said at a later question, without answering it.', async () => {
		await begin();
		await answer('Nee');
		await press('Er is nu gevaar');
		expect(await heading('Bel nu 112')).toHaveFocus();
	});
});

describe('an outcome', () => {
	test('Takes the focus, gives the number, the first sentence and the sources.', async () => {
		await begin();
		await answer('Nee');
		await answer(/Over iemand thuis/);
		await answer('Ik twijfel');
		const title = await heading('Bel Veilig Thuis, voordat je verder iets doet');
		expect(title).toHaveFocus();
		const card = title.closest<HTMLElement>('.card');
		if (card === null) throw new Error('an outcome stands on a card');
		expect(within(card).getByRole('link', { name: '0800-2000' })).toHaveAttribute(
			'href',
			'tel:08002000'
		);
		expect(within(card).getByText(/Een leerling heeft mij iets verteld/)).toBeVisible();
		expect(within(card).getByText(/nog niet bevestigd/)).toBeVisible();
		expect(within(card).getAllByText(/Jij antwoordde/)).toHaveLength(3);
		expect(within(card).getByText(/Bronnen/)).toBeVisible();
	});

	test('Goes on where there is more to know, and begins again when asked.', async () => {
		await begin();
		await answer('Ja');
		await press('Ik heb gebeld. Hoe verder?');
		expect(await heading('Over wie ging het?')).toHaveFocus();
		await answer('Over een medewerker van school of opvang.');
		await answer('In de kinderopvang.');
		expect(await heading('Vertel het meteen aan de houder')).toHaveFocus();
		await press('Opnieuw');
		expect(await heading(/direct gevaar/)).toHaveFocus();
	});

	test('Is printed alone, with the day and that it is no advice about a real situation.', async () => {
		const print = vi.fn();
		vi.stubGlobal('print', print);
		await begin();
		await answer('Ja');
		await press('Druk dit af');
		expect(print).toHaveBeenCalledOnce();
		const paper = document.querySelector('[data-print-alone]');
		expect(paper).toHaveTextContent(/Afgedrukt op \d+ \w+ \d{4}/);
		expect(paper).toHaveTextContent('geen advies over een echte situatie');
		expect(paper).toHaveTextContent('Jij antwoordde: Ja');
		expect(paper).toHaveTextContent('Bel nu 112');
		expect(paper).toHaveTextContent('Bronnen');
		window.dispatchEvent(new Event('afterprint'));
		await vi.waitFor(() => expect(document.querySelector('[data-print-alone]')).toBeNull());
	});
});
