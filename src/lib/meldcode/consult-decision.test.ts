import { describe, expect, test } from 'vitest';
import { must } from '$lib/shared/must';
import { consultDecision } from './consult-decision';
import { consultTable, placeAfter } from './consult-table';
import { nodeAt } from './decision-machine';
import { after, pathsOf, type Path } from './fixtures/walk-decision';

/** The higher, the less it can wait. Staff is as urgent as home: other people, told at once. */
const urgency: Readonly<Record<string, number>> = {
	'bel-112': 5,
	'bel-nu': 4,
	meld: 4,
	'bel-na-vertellen': 4,
	'bel-voor-gesprek': 4,
	'medewerker-onderwijs': 4,
	'medewerker-kinderopvang': 4,
	'medewerker-jeugdhulp': 4,
	'medewerker-en-thuis': 4,
	'buiten-thuis': 3,
	'vraag-advies': 2,
	overleg: 1,
	vastleggen: 0
};

const paths = pathsOf(consultDecision);
const safetyQuestions = ['gevaar', 'verteld', 'bijzonder', 'veiligheid'];
const staffOutcomes = /^medewerker-/;

const outcomesOn = ({ trail, end }: Path) =>
	[...trail.map(({ node }) => node), end].filter((node) => node in urgency);
const urgencyOf = (path: Path) =>
	Math.max(...outcomesOn(path).map((node) => must(urgency[node], 'an outcome has its urgency')));
const answerOf = ({ trail }: Path, question: string) =>
	trail.find(({ node }) => node === question)?.answer;
const isSafetyRaised = (path: Path) =>
	safetyQuestions.some((question) => /^(ja|twijfel)$/.test(answerOf(path, question) ?? ''));

describe('the table, row by row', () => {
	const rows: readonly (readonly [question: string, answer: string, place: string])[] = [
		['gevaar', 'ja', 'bel-112'],
		['gevaar', 'twijfel', 'bel-nu'],
		['gevaar', 'nee', 'over-wie'],
		['over-wie', 'thuis', 'verteld'],
		['over-wie', 'medewerker', 'waar'],
		['over-wie', 'allebei', 'medewerker-en-thuis'],
		['over-wie', 'buiten', 'buiten-thuis'],
		['verteld', 'ja', 'bel-na-vertellen'],
		['verteld', 'twijfel', 'bel-na-vertellen'],
		['verteld', 'nee', 'bijzonder'],
		['bijzonder', 'ja', 'bel-voor-gesprek'],
		['bijzonder', 'twijfel', 'bel-voor-gesprek'],
		['bijzonder', 'nee', 'veiligheid'],
		['veiligheid', 'ja', 'meld'],
		['veiligheid', 'twijfel', 'meld'],
		['veiligheid', 'nee', 'zorg'],
		['zorg', 'twijfel', 'vraag-advies'],
		['zorg', 'zorgen', 'overleg'],
		['zorg', 'opgevallen', 'vastleggen'],
		['waar', 'onderwijs', 'medewerker-onderwijs'],
		['waar', 'kinderopvang', 'medewerker-kinderopvang'],
		['waar', 'jeugdhulp', 'medewerker-jeugdhulp'],
		['over-wie-na-gevaar', 'thuis', 'meld'],
		['over-wie-na-gevaar', 'medewerker', 'waar'],
		['over-wie-na-gevaar', 'allebei', 'medewerker-en-thuis'],
		['over-wie-na-gevaar', 'buiten', 'buiten-thuis']
	];

	test.each(rows)('%s, answered with %s, leads to %s.', (question, answer, place) => {
		const answers = consultDecision.questions.find(({ id }) => id === question)?.answers;
		expect(answers?.find(({ id }) => id === answer)?.to).toBe(place);
	});

	test('No answer stands outside these rows.', () => {
		const answers = consultDecision.questions.flatMap(({ id, answers }) =>
			answers.map((answer) => `${id} ${answer.id}`)
		);
		expect(answers.sort()).toEqual(rows.map(([id, answer]) => `${id} ${answer}`).sort());
	});

	test('Doubt leads where yes leads, or to what is more urgent than no.', () => {
		const { 'pc-disclosure': told, 'pc-special-risk': risk, a2 } = consultTable;
		for (const row of [told, risk, a2]) expect(row.unsure).toBe(row.yes);
		const { 'pc-who-after-acute': who, 'pc-suspect-is-staff': staff } = consultTable;
		for (const row of [who, staff]) expect(row.unsure).toBe('route-staff-and-home');
		expect(consultTable['pc-danger-now'].unsure).toBe('vt-now');
	});

	test('Two questions of the table became one on screen, without losing a way.', () => {
		expect(consultTable['pc-suspect-is-staff'].no).toBe('pc-outside-scope');
		expect(placeAfter('pc-outside-scope', 'unsure')).toBe(placeAfter('pc-outside-scope', 'no'));
		expect(placeAfter('pc-suspect-is-staff', 'unsure')).toBe('medewerker-en-thuis');
		expect(placeAfter('vt-now', 'next')).toBe('over-wie-na-gevaar');
		expect(placeAfter('call-112-then-vt', 'next')).toBe('over-wie-na-gevaar');
	});
});

describe('every combination of answers', () => {
	test('There are combinations enough, and each outcome has its place in the order.', () => {
		expect(paths.length).toBeGreaterThan(40);
		expect(Object.keys(urgency).sort()).toEqual(
			consultDecision.outcomes.map(({ id }) => id).sort()
		);
	});

	test('Yes or doubt where safety is asked never ends lower than calling at once.', () => {
		const raised = paths.filter(isSafetyRaised);
		expect(raised.length).toBeGreaterThan(10);
		for (const path of raised) expect(urgencyOf(path)).toBeGreaterThanOrEqual(4);
	});

	test('Turning an answer about safety from no to doubt or yes never makes it less urgent.', () => {
		const unalarmed = paths.filter(({ trail }) =>
			trail.every(({ answer }) => answer !== consultDecision.alarm.id)
		);
		for (const path of unalarmed) {
			for (const [index, { node, answer }] of path.trail.entries()) {
				if (!safetyQuestions.includes(node) || answer !== 'nee') continue;
				const trail = path.trail.slice(0, index);
				const before = trail.map((step) => step.answer);
				for (const other of ['twijfel', 'ja']) {
					const end = nodeAt(after(consultDecision, ...before, other));
					expect(urgencyOf({ trail, end })).toBeGreaterThanOrEqual(urgencyOf(path));
				}
			}
		}
	});

	test('From no to doubt to yes the first question grows more urgent.', () => {
		const places = ['twijfel', 'ja'].map((answer) => nodeAt(after(consultDecision, answer)));
		expect(places).toEqual(['bel-nu', 'bel-112']);
	});

	test('A member of staff, or doubt about it, never ends in the route for home alone.', () => {
		const staff = paths.filter(({ trail }) =>
			trail.some(
				({ node, answer }) => /^over-wie/.test(node) && /^(medewerker|allebei)$/.test(answer)
			)
		);
		expect(staff.length).toBeGreaterThan(6);
		for (const { trail, end } of staff) {
			const wasAlarmed = trail.some(({ answer }) => answer === 'nu-gevaar');
			if (!wasAlarmed) expect(end).toMatch(staffOutcomes);
		}
	});

	test('Where danger comes before knowing who it is, the text speaks of staff too.', () => {
		for (const id of ['bel-112', 'bel-nu']) {
			const outcome = consultDecision.outcomes.find((candidate) => candidate.id === id);
			expect(outcome?.youDo.join(' ')).toContain('medewerker');
			expect(outcome?.onward?.to).toBe('over-wie-na-gevaar');
		}
	});

	test('When both staff and home may be meant, both are called.', () => {
		const both = consultDecision.outcomes.find(({ id }) => id === 'medewerker-en-thuis');
		expect(both?.lines).toContain('veilig-thuis');
		expect(both?.youDo.join(' ')).toMatch(/bestuur of houder.*Veilig Thuis/);
	});

	test('Worry about home that stays goes on with the questions about home.', () => {
		expect(nodeAt(after(consultDecision, 'nee', 'buiten', 'toch-thuis'))).toBe('verteld');
	});

	test('Danger can be said at every question, and leads to 112.', () => {
		const ends = paths.filter(({ trail }) => trail.at(-1)?.answer === 'nu-gevaar');
		expect(ends.length).toBeGreaterThan(4);
		expect(new Set(ends.map(({ end }) => end))).toEqual(new Set(['bel-112']));
	});
});

describe('how long it takes', () => {
	const questionsOn = ({ trail }: Path) => trail.filter(({ node }) => !(node in urgency)).length;
	const first = paths.filter((path) => outcomesOn(path).length === 1);

	test('There are at most eight questions, and six before anything is said.', () => {
		expect(consultDecision.questions.length).toBeLessThanOrEqual(8);
		expect(Math.max(...first.map(questionsOn))).toBe(6);
	});

	test('Danger is known after one question, staff and what was told by the third.', () => {
		for (const path of first) {
			if (path.end === 'bel-nu') expect(questionsOn(path)).toBe(1);
			if (/^medewerker-|buiten-thuis|bel-na-vertellen/.test(path.end)) {
				expect(questionsOn(path)).toBeLessThanOrEqual(3);
			}
		}
	});
});

describe('what is said at the end', () => {
	test('Each outcome says what to do, gives a number, and says when to call after all.', () => {
		for (const { youDo, lines, sources } of consultDecision.outcomes) {
			expect(youDo.length).toBeGreaterThan(2);
			expect(lines.length).toBeGreaterThan(0);
			expect(sources.length).toBeGreaterThan(0);
			expect(youDo.join(' ')).toMatch(/\b112\b/);
		}
	});

	test('A call has a first sentence and what to have at hand, and no name in it.', () => {
		for (const { call, firstSentence, atHand } of consultDecision.outcomes) {
			if (call === 'none') continue;
			expect(firstSentence?.to).toBe('Veilig Thuis');
			expect(atHand.length).toBeGreaterThan(0);
		}
	});

	test('Nobody is sent to the parents first, and nobody to the colleague.', () => {
		const words = consultDecision.outcomes.flatMap(({ youDo }) => youDo).join(' ');
		expect(words).not.toMatch(/(bel|spreek|vraag) (eerst )?de ouders/i);
		for (const { id, ownKnowledge, youDo } of consultDecision.outcomes) {
			if (!staffOutcomes.test(id)) continue;
			expect(youDo.join(' ')).not.toMatch(/collega/);
			expect(ownKnowledge?.texts.join(' ')).toContain('spreek je collega er niet op aan');
		}
	});
});
