import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { TestLearner } from './fixtures/learner';
import { replay } from './replay';

const scenario = tinyCase();

describe('replay', () => {
	it('leads to the same moment as playing did', () => {
		const learner = new TestLearner(scenario, 'rouw').chooses('kijken', 'samen-verder');
		expect(learner.where).toBe('kind');
		expect(replay(scenario, learner.run).moments.map(({ scene }) => scene.id)).toEqual([
			'kring',
			'overleg'
		]);
	});

	it('shows the consequence as the effects of the choice left it', () => {
		const learner = new TestLearner(scenario, 'onveilig').chooses(
			'kijken',
			'samen-verder',
			'open-vraag'
		);
		const [last] = replay(scenario, learner.run).moments.slice(-1);
		expect(last?.consequence.map(({ id }) => id)).toEqual(['kind-a1']);
	});

	it('follows a call to 112 where there is danger now', () => {
		const learner = new TestLearner(scenario, 'onveilig')
			.chooses('kijken', 'samen-verder', 'waarom-vraag', 'oordeel')
			.calls112();
		expect(learner.where).toBe('acuut');
		expect(replay(scenario, learner.run).lost).toBe(0);
	});

	it('goes as far as it holds on a case that changed, and says how much was lost', () => {
		const learner = new TestLearner(scenario, 'rouw').chooses(
			'kijken',
			'samen-verder',
			'open-vraag'
		);
		const changed = tinyCase((draft) => {
			const choice = draft.scenes[1]?.choices[1];
			if (choice !== undefined) choice.id = 'anders';
		});
		const walked = replay(changed, learner.run);
		expect(walked.moments).toHaveLength(1);
		expect(walked.lost).toBe(2);
	});

	it('gives the same moments however often it is done', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('onveilig', 'rouw', 'hond'),
				fc.infiniteStream(fc.nat()),
				(truth, picks) => {
					const learner = new TestLearner(scenario, truth);
					for (const pick of picks) {
						const { position } = learner;
						if (position.kind !== 'scene') break;
						learner.chooses(position.choices[pick % position.choices.length]?.id ?? '');
					}
					const once = replay(scenario, learner.run);
					const twice = replay(scenario, learner.run);
					expect(twice.moments).toEqual(once.moments);
					expect(twice.snapshot.value).toEqual(once.snapshot.value);
					expect(learner.position.kind).toBe('ending');
				}
			),
			// Each run walks the case again for every answer, so a few say enough.
			{ numRuns: 20 }
		);
	});
});
