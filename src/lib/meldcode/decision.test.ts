import { describe, expect, test } from 'vitest';
import { consultDecision } from './consult-decision';
import { exitsOf, flawsOf, type DecisionGraph } from './decision';
import { weighingDecision } from './weighing-decision';

const sound: DecisionGraph = {
	start: 'a',
	alarm: { id: 'alarm', text: 'Gevaar', to: 'bel' },
	questions: [
		{
			id: 'a',
			answers: [
				{ id: 'ja', text: 'Ja', to: 'bel' },
				{ id: 'nee', text: 'Nee', to: 'b' }
			]
		},
		{
			id: 'b',
			answers: [
				{ id: 'ja', text: 'Ja', to: 'kijk' },
				{ id: 'opnieuw', text: 'Opnieuw', to: 'a', isAgain: true }
			]
		}
	],
	outcomes: [{ id: 'bel' }, { id: 'kijk' }]
};

describe('how a decision hangs together', () => {
	test.each([consultDecision, weighingDecision, sound])('$id has no flaws.', (decision) => {
		expect(flawsOf(decision)).toEqual([]);
	});

	test('An answer that leads nowhere is seen.', () => {
		expect(flawsOf({ ...sound, outcomes: [{ id: 'bel' }] })).toEqual([
			'kijk: is led to, and does not exist'
		]);
	});

	test('An outcome that nobody comes to is seen.', () => {
		const outcomes = [...sound.outcomes, { id: 'wacht' }];
		expect(flawsOf({ ...sound, outcomes })).toEqual(['wacht: cannot be reached']);
	});

	test('A question without a choice is seen, and so is one that stands twice.', () => {
		const [a, b] = sound.questions;
		if (a === undefined || b === undefined) throw new Error('the fixture has two questions');
		const thin = { ...b, answers: b.answers.slice(0, 1) };
		expect(flawsOf({ ...sound, questions: [a, thin] })).toEqual(['b: no choice']);
		expect(flawsOf({ ...sound, questions: [a, b, b] })).toEqual(['b: stands twice']);
	});

	test('Coming round is seen, unless it is meant.', () => {
		const questions = sound.questions.map((question) => ({
			...question,
			answers: question.answers.map(({ id, text, to }) => ({ id, text, to }))
		}));
		expect(flawsOf({ ...sound, questions })).toEqual([
			'a: comes round by accident',
			'b: comes round by accident'
		]);
	});

	test('The alarm can be raised from every question where no answer does the same.', () => {
		expect(exitsOf(sound, 'a').map(({ id }) => id)).toEqual(['ja', 'nee']);
		expect(exitsOf(sound, 'b').map(({ id }) => id)).toEqual(['ja', 'opnieuw', 'alarm']);
		expect(exitsOf(sound, 'bel')).toEqual([]);
	});
});
