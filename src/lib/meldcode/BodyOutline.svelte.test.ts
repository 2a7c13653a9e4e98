import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { must } from '$lib/shared/must';
import BodyOutline from './BodyOutline.svelte';
import type { BodyMark } from './body-drawing';
import { bodyZones } from './bruise-map';

function show(mode: 'look' | 'pick', marked: readonly BodyMark[] = []) {
	const { container } = render(BodyOutline, {
		zones: bodyZones,
		mode,
		legend: 'Kies een plaats',
		viewNames: { front: 'Voorkant', back: 'Achterkant' },
		marked
	});
	return container;
}

const drawn = (container: HTMLElement) => [...container.querySelectorAll('[data-zone]')];
const drawnAt = (container: HTMLElement, zone: string) =>
	drawn(container).filter((element) => element.getAttribute('data-zone') === zone);

describe('the outline to choose in', () => {
	test('The list and the drawing have the same places.', () => {
		const container = show('pick');
		const listed = screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'));
		expect(listed).toEqual(bodyZones.map(({ id }) => id));
		const pictured = drawn(container).map((element) => element.getAttribute('data-zone'));
		expect(new Set(pictured)).toEqual(new Set(listed));
	});

	test('The list is one question, and nothing is chosen beforehand.', () => {
		show('pick');
		const group = screen.getByRole('group', { name: 'Kies een plaats' });
		for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked();
	});

	test('What is chosen in the list stands out in both drawings.', async () => {
		const container = show('pick');
		await userEvent.click(screen.getByRole('radio', { name: 'Oren' }));
		expect(drawnAt(container, 'oren')).toHaveLength(2);
		for (const element of drawnAt(container, 'oren')) expect(element).toHaveClass('selected');
		expect(container.querySelectorAll('.selected')).toHaveLength(2);
	});

	test('A press in the drawing chooses in the list.', async () => {
		const container = show('pick');
		const back = must(drawnAt(container, 'rug')[0], 'the back is drawn');
		await userEvent.click(must(back.firstElementChild, 'a place has a shape'));
		expect(screen.getByRole('radio', { name: 'Rug' })).toBeChecked();
	});

	test('The keyboard goes through the list.', async () => {
		show('pick');
		await userEvent.tab();
		expect(screen.getByRole('radio', { name: 'Hoofd' })).toHaveFocus();
		await userEvent.keyboard(' {ArrowDown}');
		expect(screen.getByRole('radio', { name: 'Gezicht' })).toBeChecked();
	});

	test('The drawing itself is hidden from who listens: the list says it all.', () => {
		show('pick');
		expect(screen.queryByRole('img')).not.toBeInTheDocument();
		expect(screen.getByText('Voorkant')).toBeVisible();
	});
});

describe('the outline to look at', () => {
	const onArm: BodyMark = { zone: 'armen', shape: 'spots', side: 'left', words: 'drie plekjes' };

	test('Nothing can be chosen, and a press changes nothing.', async () => {
		const container = show('look');
		expect(screen.queryByRole('radio')).not.toBeInTheDocument();
		await userEvent.click(must(drawn(container)[0], 'places are drawn'));
		expect(container.querySelector('.selected')).toBeNull();
	});

	test('What a story marks is drawn, and said in the list.', () => {
		const container = show('look', [onArm]);
		const marks = [...container.querySelectorAll('.mark')];
		expect(marks.filter(({ tagName }) => tagName === 'g')).toHaveLength(2);
		const item = screen.getByText('drie plekjes').closest('li');
		expect(item).toHaveTextContent(/^Armen/);
	});
});
