import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { must } from '$lib/shared/must';
import { tinyCase } from '../fixtures/tiny-case';
import { createScenarioMachine, type ScenarioEvent } from '../machine';
import { positionOf, type ScenarioSnapshot } from '../position';
import { asideFlawsAt } from './asides';

const scenario = tinyCase();
const truth = must(scenario.truths[0], 'the tiny case has truths').id;
const machine = createScenarioMachine(scenario, truth);
const [start] = initialTransition(machine);

type Send = (from: ScenarioSnapshot, event: ScenarioEvent) => ScenarioSnapshot;

const honest: Send = (from, event) => transition(machine, from, event)[0];

function flawsWith(send: Send): readonly string[] {
	const position = positionOf(scenario, truth, start);
	if (position.kind !== 'scene') throw new Error('A case opens with a moment');
	return asideFlawsAt(position, start, send, { scenario, truth }).map(({ what }) => what);
}

describe('asideFlawsAt', () => {
	it('finds nothing wrong with the machine of a case', () => {
		expect(flawsWith(honest)).toEqual([]);
	});

	it('notices that 112 cannot be called', () => {
		const deaf: Send = (from, event) => (event.type === 'call.112' ? from : honest(from, event));
		expect(flawsWith(deaf)).toContain('Bellen met 112 kan hier niet.');
	});

	it('notices that advice cannot be asked', () => {
		const deaf: Send = (from, event) =>
			event.type === 'ask.veiligThuis' ? from : honest(from, event);
		expect(flawsWith(deaf)).toContain('Hier is geen advies van Veilig Thuis te lezen.');
	});

	it('notices that somebody does not come back from an aside', () => {
		const stuck: Send = (from, event) =>
			event.type === 'aside.closed' ? from : honest(from, event);
		expect(flawsWith(stuck)).toContain('Na het advies komt men niet op dezelfde plek terug.');
		expect(flawsWith(stuck)).toContain(
			'Na het bellen met 112 komt men niet op dezelfde plek terug.'
		);
	});

	it('notices that facts have changed on the way back', () => {
		const later: Send = (from, event) => {
			const next = honest(from, event);
			return event.type === 'aside.closed'
				? { ...next, context: { ...next.context, day: next.context.day + 1 } }
				: next;
		};
		expect(flawsWith(later)).toContain('Na het advies komt men niet op dezelfde plek terug.');
	});
});
