import { describe, expect, it } from 'vitest';
import { startFacts } from '$lib/scenario/facts';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { backgroundsOf } from './debrief';
import { TestLearner } from './fixtures/learner';
import { whereaboutsOf } from './whereabouts';

const scenario = tinyCase();

describe('the debrief', () => {
	it('tells the own background apart from the others', () => {
		const { run } = new TestLearner(scenario, 'hond');
		const { own, story, others } = backgroundsOf(scenario, run, startFacts);
		expect(own.id).toBe('hond');
		expect(story.map(({ id }) => id)).toEqual(['hond-1']);
		expect(others.map(({ id }) => id)).toEqual(['onveilig', 'rouw']);
	});
});

describe('whereaboutsOf', () => {
	it('names the step and the day at which a run stands', () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses('kijken');
		expect(whereaboutsOf(scenario, run)).toBe('stap 2, donderdag, dag 3');
	});

	it('still names the answered moment while its consequence is unread', () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses('kijken');
		expect(whereaboutsOf(scenario, { ...run, seen: 0 })).toBe('stap 1, dinsdag, dag 1');
	});
});
