import { describe, expect, test } from 'vitest';
import { nodeAt } from './decision-machine';
import { after, pathsOf } from './fixtures/walk-decision';
import { weighingDecision } from './weighing-decision';
import { weighingQuestions } from './weighings';

const paths = pathsOf(weighingDecision);
const reports = ['acuut-bel-112', 'meld', 'meld-opnieuw'];

describe('weighing', () => {
	test('It has the five questions in order, and says all that stands with their answers.', () => {
		for (const weighing of weighingQuestions) {
			const question = weighingDecision.questions[weighing.number - 1];
			expect(question?.question).toBe(weighing.question);
			expect(question?.answers.map(({ leads }) => leads)).toEqual([
				weighing.yes.text,
				weighing.no.text,
				weighing.doubt.text
			]);
		}
	});

	test('There are ways enough to have walked.', () => {
		expect(paths.length).toBeGreaterThan(40);
	});

	test('Yes or doubt about safety always ends in a report.', () => {
		const unsafe = paths.filter(({ trail }) =>
			trail.some(({ node, answer }) => node === 'vraag-2' && answer !== 'nee')
		);
		expect(unsafe.length).toBeGreaterThan(0);
		for (const { end } of unsafe) expect(reports).toContain(end);
	});

	test('Acute unsafety can be said at every question, and ends in 112 or a report.', () => {
		for (const { answers, id } of weighingDecision.questions) {
			if (id !== 'acuut') expect(answers.every(({ to }) => to !== 'acuut')).toBe(true);
		}
		const alarmed = paths.filter(({ trail }) => trail.some(({ answer }) => answer === 'acuut'));
		expect(alarmed.length).toBeGreaterThan(0);
		for (const { end } of alarmed) expect(reports).toContain(end);
	});

	test('Nobody closes in doubt: it was answered plainly after advice, or led to a report.', () => {
		for (const { trail, end } of paths) {
			const last = trail.at(-1);
			if (!reports.includes(end)) expect(['ja', 'nee']).toContain(last?.answer);
		}
	});

	test('When Veilig Thuis advises a report, there is a report.', () => {
		const advised = paths.filter(({ trail }) => trail.some(({ answer }) => answer === 'melden'));
		for (const { end } of advised) expect(reports).toContain(end);
	});

	test('Help that was started is weighed again, and leads to a new report when it fails.', () => {
		const started = after(weighingDecision, 'ja', 'nee', 'ja', 'ja');
		expect(nodeAt(started)).toBe('start-hulp');
		const failed = after(weighingDecision, 'ja', 'nee', 'ja', 'ja', 'tijd-voorbij', 'nee');
		expect(nodeAt(failed)).toBe('meld-opnieuw');
	});

	test('Each outcome answers both decisions, and no help refused goes without a report.', () => {
		for (const { decisions, id } of weighingDecision.outcomes) {
			expect(decisions?.report).toMatch(reports.includes(id) ? /^Ja/ : /^(Nee|Nu niet)/);
			expect(decisions?.help).not.toBe('');
		}
		expect(nodeAt(after(weighingDecision, 'ja', 'nee', 'nee'))).toBe('meld');
		expect(nodeAt(after(weighingDecision, 'ja', 'nee', 'ja', 'nee'))).toBe('meld');
	});

	test('After a report the last three questions go together with Veilig Thuis.', () => {
		for (const { decisions, id } of weighingDecision.outcomes) {
			if (reports.includes(id)) expect(decisions?.help).toContain('samen met Veilig Thuis');
		}
	});
});
