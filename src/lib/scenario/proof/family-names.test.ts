import { describe, expect, it } from 'vitest';
import { familyNamesIn } from './family-names';

const people = [
	{ name: 'Sem de Wit', who: 'leerling', family: true },
	{ name: 'Moeder Anne-Fleur', who: 'moeder', family: true },
	{ name: 'Ria', who: 'intern begeleider', family: false }
];

describe('familyNamesIn', () => {
	it.each([
		['Je vertelt over Sem.', ['Sem']],
		['Sems tas staat er nog.', ['Sem']],
		['De familie De Wit komt om drie uur.', ['Wit']],
		['Je vertelt over sem.', ['Sem']],
		['SEMS TAS STAAT ER NOG.', ['Sem']],
		['DE FAMILIE DE WIT', ['Wit']],
		['Anne-Fleur’s broer haalt op.', ['Anne', 'Fleur']],
		['Ze zegt dat [Sem stil is](stil).', ['Sem']]
	])('finds the name in “%s”', (text, names) => {
		expect(familyNamesIn(text, people)).toEqual(names);
	});

	it.each([
		'Een leerling is dit semester stil.',
		'Semester twee begint.',
		'Moeder is moe, zegt het kind.',
		'Ria heeft een wit vel papier.'
	])('finds none in “%s”', (text) => {
		expect(familyNamesIn(text, people)).toEqual([]);
	});
});
