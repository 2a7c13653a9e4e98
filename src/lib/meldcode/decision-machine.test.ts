import { describe, expect, test } from 'vitest';
import { consultDecision } from './consult-decision';
import { nodeAt } from './decision-machine';
import { after, pathsOf } from './fixtures/walk-decision';
import { weighingDecision } from './weighing-decision';

const back = { type: 'went.back' } as const;
const again = { type: 'restarted' } as const;

describe('walking through a decision', () => {
	test('It remembers each answer, and where it was given.', () => {
		const snapshot = after(consultDecision, 'nee', 'thuis');
		expect(nodeAt(snapshot)).toBe('verteld');
		expect(snapshot.context.trail).toEqual([
			{ node: 'gevaar', answer: 'nee' },
			{ node: 'over-wie', answer: 'thuis' }
		]);
	});

	test('An answer that is not offered changes nothing.', () => {
		const snapshot = after(consultDecision, 'misschien');
		expect(nodeAt(snapshot)).toBe('gevaar');
		expect(snapshot.context.trail).toEqual([]);
	});

	test('Back goes one answer back, also out of an outcome, and stops at the beginning.', () => {
		const snapshot = after(consultDecision, 'ja', 'verder', back);
		expect(nodeAt(snapshot)).toBe('bel-112');
		expect(snapshot.context.trail).toHaveLength(1);
		expect(nodeAt(after(consultDecision, 'ja', back))).toBe('gevaar');
		expect(nodeAt(after(consultDecision, back, back))).toBe('gevaar');
	});

	test('Starting again forgets everything.', () => {
		for (const start of [after(consultDecision, again), after(consultDecision, 'ja', again)]) {
			expect(nodeAt(start)).toBe('gevaar');
			expect(start.context.trail).toEqual([]);
		}
	});

	test('Advice about a question is asked once; doubt that stays goes the safe way.', () => {
		expect(nodeAt(after(weighingDecision, 'twijfel'))).toBe('advies-1');
		const weighed = ['twijfel', 'weeg-opnieuw'];
		expect(nodeAt(after(weighingDecision, ...weighed))).toBe('vraag-1');
		expect(nodeAt(after(weighingDecision, ...weighed, 'twijfel'))).toBe('vraag-2');
		expect(nodeAt(after(weighingDecision, 'twijfel', 'nog-twijfel'))).toBe('vraag-2');
	});

	test('What was taken back does not count as passed.', () => {
		const taken = after(weighingDecision, 'twijfel', 'weeg-opnieuw', back, back);
		expect(nodeAt(taken)).toBe('vraag-1');
		const asked = after(weighingDecision, 'twijfel', 'weeg-opnieuw', back, back, 'twijfel');
		expect(nodeAt(asked)).toBe('advies-1');
	});

	test.each([consultDecision, weighingDecision])(
		'In $id every way ends, and every outcome is the end of one.',
		(decision) => {
			const paths = pathsOf(decision);
			const ends = new Set(paths.map(({ end }) => end));
			expect([...ends].sort()).toEqual(decision.outcomes.map(({ id }) => id).sort());
		}
	);
});
