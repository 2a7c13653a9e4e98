import { describe, expect, test } from 'vitest';
import { bestSignals, filterSignals, type SignalFilter } from './signal-filter';
import { signalsPage } from './signals';

const { kinds } = signalsPage();
const all: SignalFilter = { age: 'all', kinds: [], found: null };
const idsWith = (filter: Partial<SignalFilter>) =>
	filterSignals(kinds, { ...all, ...filter }).flatMap(({ signals }) => signals.map(({ id }) => id));

describe('the filter of signals', () => {
	test('Asks nothing: everything stays, in its order.', () => {
		expect(filterSignals(kinds, all)).toEqual(kinds);
	});

	test('An age leaves what means something at that age.', () => {
		const ids = idsWith({ age: '0-4' });
		expect(ids).toContain('luieruitslag');
		expect(ids).not.toContain('spijbelt');
	});

	test('Several kinds are added to each other, and a kind with nothing left goes.', () => {
		const shown = filterSignals(kinds, { ...all, kinds: ['uitbuiting', 'gedrag'], age: '0-4' });
		expect(shown.map(({ id }) => id)).toEqual(['gedrag']);
	});

	test('Age, kind and search have to fit all three.', () => {
		const found = ['honger', 'geen-lunch', 'steelt', 'luieruitslag'];
		expect(idsWith({ found, kinds: ['verwaarlozing'], age: '4-12' })).toEqual([
			'geen-lunch',
			'honger'
		]);
	});

	test('A search that found nothing leaves nothing.', () => {
		expect(idsWith({ found: [] })).toEqual([]);
	});

	test('The best stand in the order of the search, without what the filter hides.', () => {
		const shown = filterSignals(kinds, { ...all, age: '4-12' });
		const found = ['luieruitslag', 'honger', 'geen-lunch', 'steelt'];
		expect(bestSignals(shown, found, 2).map(({ id }) => id)).toEqual(['honger', 'geen-lunch']);
		expect(bestSignals(shown, null, 2)).toEqual([]);
	});
});
