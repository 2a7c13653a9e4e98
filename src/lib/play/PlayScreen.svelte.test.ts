import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { TestLearner } from './fixtures/learner';
import PlayHost from './fixtures/PlayHost.svelte';
import type { Run } from './run';

const scenario = tinyCase();
const user = userEvent.setup();
let kept: Run[] = [];

beforeEach(() => {
	kept = [];
});

/** Opens the screen on a run that has come as far as these choices. */
function open(truth: string, ...choices: readonly string[]) {
	const { run } = new TestLearner(scenario, truth).chooses(...choices);
	const keep = async (changed: Run) => {
		kept.push(changed);
	};
	render(PlayHost, { scenario, run, keep });
}

const press = (name: string) => user.click(screen.getByRole('button', { name }));
const choose = async (label: RegExp) => {
	await user.click(screen.getByRole('radio', { name: label }));
	await press('Kies');
};

describe('playing a moment', () => {
	it('asks for a choice instead of going on without one', async () => {
		open('rouw');
		await press('Kies');
		expect(screen.getByText('Je hebt nog niets gekozen')).toBeInTheDocument();
		expect(kept).toEqual([]);
	});

	it('keeps the choice before its consequence stands, and moves focus to the consequence', async () => {
		open('rouw');
		await choose(/let de komende dagen/);
		expect(kept.map(({ choices }) => choices)).toEqual([['kijken']]);
		expect(screen.getByRole('heading', { name: 'Wat er gebeurt' })).toHaveFocus();
		expect(screen.getByText('Hij komt elke dag te laat.')).toBeInTheDocument();
	});

	it('shows no verdict before the step is over', async () => {
		open('rouw');
		await choose(/wacht tot na het weekend/);
		expect(screen.queryByText('onverstandig')).not.toBeInTheDocument();
		await press('Verder');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Terugblik: stap 1');
		expect(screen.getByText('onverstandig')).toBeInTheDocument();
		expect(screen.getByText(/handelingsprotocol\.nl/)).toBeInTheDocument();
	});

	it('goes back one answer in practice', async () => {
		open('rouw', 'kijken');
		await press('Terug');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('De stoel blijft leeg');
		expect(kept.at(-1)?.choices).toEqual([]);
	});

	it('says on the step line where one is', () => {
		open('rouw', 'kijken');
		const line = screen.getByRole('list', { name: /vijf stappen/ });
		expect(
			within(line)
				.getByText(/Overleggen/)
				.closest('li')
		).toHaveAttribute('aria-current', 'step');
	});
});

describe('the logbook', () => {
	it('takes up what one ticks in the text, and the kind one gives it', async () => {
		open('rouw');
		await user.click(screen.getByRole('checkbox', { name: 'tien minuten te laat' }));
		const logbook = screen.getByRole('complementary', { name: 'Logboek' });
		await user.click(within(logbook).getByRole('radio', { name: 'Feit' }));
		expect(kept.at(-1)?.notes).toEqual([{ observationId: 'te-laat', kind: 'fact' }]);
	});

	it('stands beside that of the attention officer at the end of step 1', async () => {
		open('rouw');
		await user.click(screen.getByRole('checkbox', { name: 'tien minuten te laat' }));
		await choose(/let de komende dagen/);
		await press('Verder');
		const missed = screen.getByText('Zegt dat hij moe is').closest('li');
		expect(missed).toHaveTextContent('niet aangevinkt');
		expect(screen.getByText('aangevinkt, nog zonder soort')).toBeInTheDocument();
	});
});

describe('the logbook while one sorts it', () => {
	it('leaves an older note in place while one says its kind, so that focus stays', async () => {
		open('rouw');
		await user.click(screen.getByRole('checkbox', { name: 'tien minuten te laat' }));
		await choose(/let de komende dagen/);
		await press('Verder');
		await press('Verder');
		const [fact] = screen.getAllByRole('radio', { name: 'Feit' });
		if (fact === undefined) throw new Error('the note still asks for its kind');
		await user.click(fact);
		expect(fact).toBeInTheDocument();
		expect(fact).toBeChecked();
	});

	it('closes the drawer on Escape and gives the handle the focus', async () => {
		open('rouw');
		const handle = screen.getByRole('button', { name: /^Logboek/ });
		await user.click(handle);
		expect(handle).toHaveAttribute('aria-expanded', 'true');
		await user.keyboard('{Escape}');
		expect(handle).toHaveAttribute('aria-expanded', 'false');
		expect(handle).toHaveFocus();
	});
});

describe('beside the story', () => {
	it('tells what Veilig Thuis would say, and returns to the same moment', async () => {
		open('rouw');
		await press('Veilig Thuis om advies vragen');
		expect(screen.getByText('Schrijf op wat je ziet en hoort.')).toBeInTheDocument();
		await press('Terug naar het verhaal');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('De stoel blijft leeg');
		expect(kept).toEqual([]);
	});

	it('explains 112 where there is no danger now', async () => {
		open('rouw');
		await press('112 bellen');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Als je nu 112 belt');
	});

	it('never says that there is no danger while there is', async () => {
		open('onveilig', 'kijken', 'samen-verder', 'waarom-vraag', 'oordeel', 'naar-binnen');
		await press('112 bellen');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('112 weet er al van');
		expect(screen.queryByText(/zie of hoor je dat niet/)).not.toBeInTheDocument();
	});

	it('follows the story where there is danger now', async () => {
		open('onveilig', 'kijken', 'samen-verder', 'waarom-vraag', 'oordeel');
		await press('112 bellen');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nu bellen');
		expect(kept.at(-1)?.choices.at(-1)).toBe('call.112');
	});
});

describe('with danger now', () => {
	it('does not look back until it is over, and then on the interrupted step too', async () => {
		open('onveilig', 'kijken', 'samen-verder', 'waarom-vraag', 'oordeel');
		await choose(/haalt iedereen naar binnen/);
		await press('Verder');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nu bellen');
		await choose(/zelf 112/);
		await press('Verder');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Terugblik: direct gevaar');
		const inSight = { ignore: '[aria-hidden=true] *' };
		expect(screen.getByText('Je haalt iedereen naar binnen.', inSight)).toBeInTheDocument();
		expect(screen.getByText('“Waarom ben je steeds te laat?”', inSight)).toBeInTheDocument();
	});
});

describe('the end', () => {
	it('tells what was the matter, the own route, and when to consult Veilig Thuis', async () => {
		open('rouw', 'kijken', 'samen-verder', 'open-vraag', 'feiten', 'samen-wegen', 'geen-melding');
		await choose(/steun op school/);
		await press('Verder');
		await press('Verder');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nabespreking');
		expect(screen.getByRole('heading', { name: /Rouw om oma/, level: 2 })).toBeInTheDocument();
		expect(screen.getByRole('heading', { name: 'Wanneer Veilig Thuis?' })).toBeInTheDocument();
		expect(kept.at(-1)?.finished).toBe(true);
		expect(screen.getByText('Bewaren lukt nu niet')).toBeInTheDocument();
	});
});
