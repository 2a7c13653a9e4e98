import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import StepLine, { type Stop } from './StepLine.svelte';

const stops: readonly Stop[] = [
	{ label: 'Kijken', state: 'done' },
	{ label: 'Praten', state: 'skipped' },
	{ label: 'Kiezen', state: 'current' },
	{ label: 'Doen', state: 'ahead' }
];

function items() {
	render(StepLine, { label: 'Waar je bent', stops });
	const list = screen.getByRole('list', { name: 'Waar je bent' });
	return within(list).getAllByRole('listitem');
}

test('Only the stop where one is carries aria-current.', () => {
	expect(items().map((item) => item.getAttribute('aria-current'))).toEqual([
		null,
		null,
		'step',
		null
	]);
});

test('Every stop says its number, its name and what became of it in words.', () => {
	const said = items().map((item) => item.textContent.replace(/\s+/g, ' ').trim());
	expect(said).toEqual(['1. Kijken (gedaan)', '2. Praten overgeslagen', '3. Kiezen', '4. Doen']);
});

test('The thread is drawn as far as the last stop that was reached, also past a skipped one.', () => {
	const drawn = items().map((item) => [
		item.classList.contains('drawnBefore'),
		item.classList.contains('drawnAfter')
	]);
	expect(drawn).toEqual([
		[true, true],
		[true, true],
		[true, false],
		[false, false]
	]);
});
