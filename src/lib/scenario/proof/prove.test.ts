import { describe, expect, it } from 'vitest';
import { choiceIn, sceneIn, tinyCase } from '../fixtures/tiny-case';
import { breachesOf, prove } from './prove';

function clock(...times: readonly number[]) {
	const left = [...times];
	return { now: () => left.shift() ?? 0 };
}

describe('prove', () => {
	it('reports in numbers what was explored', () => {
		const proof = prove(tinyCase(), clock(1_000, 1_250));
		expect(proof).toMatchObject({
			id: 'lege-stoel',
			scenes: 11,
			truths: { total: 3, reached: 3 },
			endings: { total: 3, reached: 3 },
			dilemmas: { least: 5, most: 6 },
			cutOffs: 0,
			seconds: 0.25
		});
		expect(proof.edges).toBeGreaterThan(proof.states);
	});

	it('counts conditions that say the same once', () => {
		// hond; rouw; onveilig; rouw and hond; gemeld; and two that also read trust.
		const { guards } = prove(tinyCase(), clock());
		expect(guards).toHaveLength(7);
		expect(guards.filter(({ wasTrue, wasFalse }) => !wasTrue || !wasFalse)).toEqual([]);
	});

	it('tells of conditions that never hold, and of those that always do', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'kring').text.push(
				{ id: 'kring-8', text: 'Nu.', when: { day: { max: 1 } } },
				{ id: 'kring-9', text: 'Later.', when: { day: { min: 2 } } }
			);
		});
		expect(prove(scenario, clock()).guards.slice(0, 2)).toEqual([
			{ condition: { day: { max: 1 } }, wasTrue: true, wasFalse: false },
			{ condition: { day: { min: 2 } }, wasTrue: false, wasFalse: true }
		]);
	});

	it('counts a walk that was broken off', () => {
		const proof = prove(tinyCase(), { ...clock(), limit: 20 });
		expect(proof.cutOffs).toBe(1);
		expect(breachesOf(proof)[0]).toMatchObject({ rule: 'explored-to-the-end' });
	});

	it('gives all breaches of all rules', () => {
		const scenario = tinyCase((draft) => {
			sceneIn(draft, 'wegen').weighs = [];
			choiceIn(draft, 'kring', 'kijken').effects = { until: 'zondag' };
		});
		const rules = breachesOf(prove(scenario, clock())).map(({ rule }) => rule);
		expect(new Set(rules)).toEqual(new Set(['no-decision-before-weighing', 'school-days']));
	});
});
