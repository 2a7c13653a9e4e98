import { describe, expect, it } from 'vitest';
import { tinyCase } from '../fixtures/tiny-case';
import { explore } from './explore';
import { idOf } from './graph';
import { breachesOnPaths, walkPaths } from './paths';

const graph = explore(tinyCase());

describe('walkPaths', () => {
	it('sees each state once with each memory that a path brings there', () => {
		const seen: string[] = [];
		walkPaths<'no' | 'yes'>(
			graph,
			{
				start: 'no',
				onArrival: (memory) => memory,
				onLeaving: (memory, { via }) =>
					via !== 'call.112' && via.id === 'wachten' ? 'yes' : memory
			},
			(state, memory) => {
				if (idOf(state.position) === 'overleg') seen.push(`${state.truth} ${memory}`);
			}
		);
		expect(new Set(seen).size).toBe(seen.length);
		expect(new Set(seen)).toEqual(
			new Set(['onveilig', 'rouw', 'hond'].flatMap((truth) => [`${truth} no`, `${truth} yes`]))
		);
	});
});

describe('breachesOnPaths', () => {
	/** Speaks up at the weighing, with what it remembers. */
	function remembered(marks: readonly ('a' | 'b')[]) {
		return breachesOnPaths<'a' | 'b'>(
			'memory',
			{
				onArrival: ({ position }) => (idOf(position) === 'advies' ? marks : []),
				flawsAt: ({ position }, past) =>
					idOf(position) === 'wegen'
						? [{ place: 'wegen', what: [...past].sort().join('+'), remedy: '' }]
						: []
			},
			graph
		).map(({ what, path }) => [what, path.map(({ did }) => did)]);
	}

	it('keeps apart what happened on the one path and not on the other', () => {
		const [without, withBoth, ...more] = remembered(['a', 'b']);
		expect(without).toEqual(['', ['kijken', 'samen-verder', 'open-vraag', 'feiten']]);
		expect(withBoth).toEqual(['a+b', ['kijken', 'raad-vragen', 'gesprek', 'open-vraag', 'feiten']]);
		expect(more).toEqual([]);
	});

	it('tells of a flaw once, however many ways lead to it', () => {
		expect(remembered([])).toHaveLength(1);
	});
});
