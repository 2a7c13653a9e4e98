import { describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { morning, TestLearner, truthOf } from './fixtures/learner';
import { drawTruth, withNoteKind, withObservation, withoutLastChoice } from './run';

const scenario = tinyCase();

describe('a run', () => {
	it('keeps the first answer at a moment when somebody goes back', () => {
		const learner = new TestLearner(scenario, 'rouw').chooses('wachten');
		learner.run = withoutLastChoice(learner.run, morning);
		learner.chooses('kijken');
		expect(learner.run.choices).toEqual(['kijken']);
		expect(learner.run.firstChoices).toEqual([{ sceneId: 'kring', choiceId: 'wachten' }]);
	});

	it('picks an observation up without a kind, takes a kind, and puts it back', () => {
		const { run } = new TestLearner(scenario, 'rouw');
		const late = scenario.scenes[0]?.observations[0]?.id;
		if (late === undefined) throw new Error('the fixture has an observation');
		const picked = withObservation(run, late, true, morning);
		expect(picked.notes).toEqual([{ observationId: late, kind: null }]);
		expect(withNoteKind(picked, late, 'fact', morning).notes).toEqual([
			{ observationId: late, kind: 'fact' }
		]);
		expect(withObservation(picked, late, false, morning).notes).toEqual([]);
	});
});

describe('drawTruth', () => {
	const [first, second, third] = ['onveilig', 'rouw', 'hond'].map((id) => truthOf(scenario, id));

	it('draws among all truths at first', () => {
		expect(drawTruth(scenario, [], 0)).toBe(first);
		expect(drawTruth(scenario, [], 0.999)).toBe(third);
	});

	it('prefers a truth that was not played yet', () => {
		if (first === undefined || third === undefined) throw new Error('the fixture has three truths');
		expect(drawTruth(scenario, [first, third], 0.999)).toBe(second);
	});
});
