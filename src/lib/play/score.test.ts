import { describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { morning, TestLearner } from './fixtures/learner';
import { withoutLastChoice } from './run';
import { inWords, scorePerStage } from './score';
import { verdictWords } from './words';

const scenario = tinyCase();

describe('scorePerStage', () => {
	it('counts each verdict in the step in which it was given', () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses(
			'wachten',
			'samen-verder',
			'open-vraag',
			'oordeel'
		);
		expect(scorePerStage(scenario, run)).toEqual([
			{ stage: 1, counts: { fitting: 0, defensible: 0, unwise: 1 } },
			{ stage: 2, counts: { fitting: 0, defensible: 1, unwise: 0 } },
			{ stage: 3, counts: { fitting: 1, defensible: 0, unwise: 1 } }
		]);
	});

	it('keeps the first answer after going back', () => {
		const learner = new TestLearner(scenario, 'rouw').chooses('wachten');
		learner.run = withoutLastChoice(learner.run, morning);
		learner.chooses('kijken');
		expect(scorePerStage(scenario, learner.run)).toEqual([
			{ stage: 1, counts: { fitting: 0, defensible: 0, unwise: 1 } }
		]);
	});

	it('never counts a call to 112', () => {
		const before = new TestLearner(scenario, 'onveilig').chooses(
			'kijken',
			'samen-verder',
			'waarom-vraag',
			'oordeel'
		);
		const score = scorePerStage(scenario, before.run);
		expect(scorePerStage(scenario, before.calls112().run)).toEqual(score);
	});
});

describe('inWords', () => {
	it('leaves zeros out', () => {
		expect(inWords({ fitting: 2, defensible: 0, unwise: 1 }, verdictWords)).toBe(
			'2 passend, 1 onverstandig'
		);
	});
});
