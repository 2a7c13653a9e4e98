import { describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { TestLearner } from './fixtures/learner';
import { replay } from './replay';
import { stopStates } from './step-line';

const scenario = tinyCase();
const momentsAfter = (truth: string, ...choices: readonly string[]) =>
	replay(scenario, new TestLearner(scenario, truth).chooses(...choices).run).moments;

describe('stopStates', () => {
	it('has everything ahead at the start', () => {
		expect(stopStates(1, [])).toEqual(['current', 'ahead', 'ahead', 'ahead', 'ahead']);
	});

	it('draws what lies behind', () => {
		const moments = momentsAfter('rouw', 'kijken', 'samen-verder');
		expect(stopStates(3, moments)).toEqual(['done', 'done', 'current', 'ahead', 'ahead']);
	});

	it('says at the end which steps were skipped because of danger', () => {
		const moments = momentsAfter(
			'onveilig',
			...['kijken', 'samen-verder', 'waarom-vraag', 'oordeel', 'naar-binnen', 'zelf-bellen']
		);
		expect(stopStates('debrief', moments)).toEqual(['done', 'done', 'done', 'skipped', 'skipped']);
	});
});
