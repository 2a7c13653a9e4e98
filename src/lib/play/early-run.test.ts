import { describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { must } from '$lib/shared/must';
import { truthOfEarly, withEarlyChoices, type EarlyRun } from './early-run';
import { morning, TestLearner, truthOf } from './fixtures/learner';
import { startRun, type RunId } from './run';

const scenario = tinyCase();
const fresh = startRun(scenario, 'een' as RunId, truthOf(scenario, 'rouw'), 'practice', morning);
const [first] = must(scenario.scenes[0], 'a case has moments').choices;
const early: EarlyRun = {
	scenarioId: scenario.id,
	choices: [must(first, 'a moment has choices').id],
	seen: 0,
	notes: []
};

describe('a run that was begun before the whole case was there', () => {
	it('goes on where its choice had led, with the consequence still to be read', () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses(...early.choices);
		const made = withEarlyChoices(scenario, fresh, early, morning);
		expect(made.choices).toEqual(run.choices);
		expect(made.firstChoices).toEqual(run.firstChoices);
		expect(made.seen).toBe(0);
	});

	it('remembers that a consequence was read', () => {
		expect(withEarlyChoices(scenario, fresh, { ...early, seen: 1 }, morning).seen).toBe(1);
	});

	it('stops where the case no longer offers what was chosen', () => {
		const changed = { ...early, choices: [...early.choices, 'bestaat-niet', ...early.choices] };
		expect(withEarlyChoices(scenario, fresh, changed, morning).choices).toEqual(early.choices);
	});

	it('keeps its background, when the case still has it', () => {
		expect(truthOfEarly(scenario, { ...early, truth: 'rouw' })).toBe('rouw');
		expect(truthOfEarly(scenario, { ...early, truth: 'weg' })).toBeUndefined();
		expect(truthOfEarly(scenario, early)).toBeUndefined();
	});
});
