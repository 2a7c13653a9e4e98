import { describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { answersOf, answersPerStage } from './answers';
import { morning, TestLearner } from './fixtures/learner';
import { replay } from './replay';
import { withoutLastChoice, type Run } from './run';
import { inWords, scoreOf } from './score';
import { verdictWords } from './words';

const scenario = tinyCase();
const answersIn = (run: Run) => answersOf(scenario, run, replay(scenario, run).moments);
const scorePerStage = (run: Run) =>
	answersPerStage(answersIn(run)).map(({ stage, answers }) => [stage, scoreOf(answers)]);

describe('the score', () => {
	it('counts each verdict in the step in which it was given', () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses(
			'wachten',
			'samen-verder',
			'open-vraag',
			'oordeel'
		);
		expect(scorePerStage(run)).toEqual([
			[1, { fitting: 0, defensible: 0, unwise: 1 }],
			[2, { fitting: 0, defensible: 1, unwise: 0 }],
			[3, { fitting: 1, defensible: 0, unwise: 1 }]
		]);
	});

	it('keeps the first answer after going back, and names the later one', () => {
		const learner = new TestLearner(scenario, 'rouw').chooses('wachten');
		learner.run = withoutLastChoice(learner.run, morning);
		learner.chooses('kijken');
		expect(scorePerStage(learner.run)).toEqual([[1, { fitting: 0, defensible: 0, unwise: 1 }]]);
		expect(answersIn(learner.run).map(({ first, later }) => [first.id, later?.id])).toEqual([
			['wachten', 'kijken']
		]);
	});

	it('keeps an answer at a moment that the later way no longer meets', () => {
		const learner = new TestLearner(scenario, 'rouw').chooses('kijken', 'raad-vragen', 'gesprek');
		learner.run = withoutLastChoice(withoutLastChoice(learner.run, morning), morning);
		learner.chooses('samen-verder');
		expect(answersIn(learner.run).map(({ scene }) => scene.id)).toEqual([
			'kring',
			'overleg',
			'advies'
		]);
	});

	it('never counts a call to 112', () => {
		const before = new TestLearner(scenario, 'onveilig').chooses(
			'kijken',
			'samen-verder',
			'waarom-vraag',
			'oordeel'
		);
		const score = scorePerStage(before.run);
		expect(scorePerStage(before.calls112().run)).toEqual(score);
	});
});

describe('inWords', () => {
	it('leaves zeros out', () => {
		expect(inWords({ fitting: 2, defensible: 0, unwise: 1 }, verdictWords)).toBe(
			'2 passend, 1 onverstandig'
		);
	});
});
