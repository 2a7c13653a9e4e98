import { expect, test } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { summaryOf } from './case-summary';

test('The summary says who you are, in which sector, and where the drawing is.', () => {
	const scenario = tinyCase();
	expect(summaryOf(scenario)).toMatchObject({
		title: scenario.title,
		role: scenario.role,
		cover: `/covers/${scenario.id}.svg`
	});
	expect(summaryOf({ ...scenario, sector: 'primair-onderwijs' }).sector).toBe('basisschool');
});

test('A case that nobody reviewed says so.', () => {
	const scenario = { ...tinyCase(), review: { status: 'not-reviewed' } as const };
	expect(summaryOf(scenario).review).toBe('Nog niet beoordeeld door een aandachtsfunctionaris');
});

test('A reviewed case names who did it and on which day.', () => {
	const review = { status: 'reviewed', by: 'Stichting Voorbeeld', on: '2027-01-31' } as const;
	expect(summaryOf({ ...tinyCase(), review }).review).toBe(
		'Beoordeeld door Stichting Voorbeeld op 31 januari 2027'
	);
});

test('The story itself stays out of the list.', () => {
	const told = JSON.stringify(summaryOf(tinyCase()));
	for (const { title, story } of tinyCase().truths) {
		expect(told).not.toContain(title);
		for (const line of story) expect(told).not.toContain(line.text);
	}
});
