import { describe, expect, test } from 'vitest';
import { weighingQuestions, weighingsNote } from './weighings';

describe('the five questions of the afwegingskader', () => {
	test('They stand in order, one to five.', () => {
		expect(weighingQuestions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
	});

	test('Yes and no lead where the framework for education says.', () => {
		expect(weighingQuestions.map(({ yes, no }) => [yes.leadsTo, no.leadsTo])).toEqual([
			['question-2', 'close'],
			['report', 'question-3'],
			['question-4', 'report'],
			['question-5', 'report'],
			['close', 'report']
		]);
	});

	test('Doubt about safety is a report at once, without asking first.', () => {
		const safety = weighingQuestions.filter(({ doubt }) => doubt.fromFramework);
		expect(safety.map(({ number, doubt }) => [number, doubt.leadsTo])).toEqual([[2, 'report']]);
	});

	test('All other doubt asks Veilig Thuis first, and never ends in closing or in help.', () => {
		const others = weighingQuestions.filter(({ number }) => number !== 2);
		for (const { doubt } of others) {
			expect(doubt.leadsTo).toBe('advice');
			expect(doubt.text).toContain('Vraag Veilig Thuis om advies');
		}
		expect(others.map(({ doubt }) => doubt.stillInDoubt)).toEqual([
			'question-2',
			'report',
			'report',
			'report'
		]);
	});

	test('Every answer that reports says so, and a report never stays anonymous.', () => {
		for (const { yes, no, doubt } of weighingQuestions) {
			for (const answer of [yes, no, doubt]) {
				if (answer.leadsTo === 'report') expect(answer.text).toMatch(/^(Twijfel.* )?Meld /);
				expect(answer.text).not.toMatch(/anoniem/i);
			}
		}
	});

	test('The note says which rule is ours and that nobody has reviewed it.', () => {
		expect(weighingsNote).toContain('onze eigen regel');
		expect(weighingsNote).toContain('nog niet beoordeeld');
	});
});
