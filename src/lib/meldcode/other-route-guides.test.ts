import { describe, expect, test } from 'vitest';
import { otherRouteGuides } from './other-route-guides';
import { otherRouteIds } from './other-routes';
import type { Passage } from './guide';

const linesOf = (passages: readonly Passage[]) => passages.flatMap(({ lines }) => lines);
const textOf = (passages: readonly Passage[]) => linesOf(passages).join(' ');
const acute = otherRouteGuides.acuut;
const special = otherRouteGuides['bijzondere-risicos'];
const staff = otherRouteGuides.medewerker;
const outside = otherRouteGuides['leerlingen-onderling'];

describe('the routes beside the five steps', () => {
	test.each(otherRouteIds)(
		'%s says when, what to do, what not, what to write and whom to call.',
		(id) => {
			const { when, youDo, youDoNot, youWrite, kinds, calls } = otherRouteGuides[id];
			for (const part of [when, youDo, youDoNot, youWrite])
				expect(linesOf(part)).not.toHaveLength(0);
			expect(kinds).not.toHaveLength(0);
			expect(calls[0]).toBe('noodnummer');
		}
	);

	test.each(otherRouteIds)('%s begins what to do with 112.', (id) => {
		expect(linesOf(otherRouteGuides[id].youDo)[0]).toContain('112');
	});

	test('No telephone number is typed again but the short ones.', () => {
		expect(JSON.stringify(otherRouteGuides)).not.toMatch(/\d{3,}-\d{3,}|\d{7,}/);
	});

	test('The title in the window names no form of harm.', () => {
		for (const { neutralTitle } of Object.values(otherRouteGuides)) {
			expect(neutralTitle).not.toMatch(/geweld|misbruik|dwang|gevaar|meldcode|veilig thuis/i);
		}
	});
});

describe('danger now', () => {
	test('Nobody has to wait for anybody.', () => {
		expect(textOf(acute.youDo)).toMatch(/wacht niet op hen/);
		expect(acute.calls).toEqual(['noodnummer', 'veilig-thuis']);
	});

	test('What a child tells has a part of its own: that very day, before the parents.', () => {
		const told = acute.kinds.find(({ id }) => id === 'verteld');
		expect(textOf(told?.passages ?? [])).toMatch(
			/dezelfde dag Veilig Thuis.*niet eerst naar de ouders/
		);
	});

	test('It never says that a school may keep a child.', () => {
		const fetched = acute.kinds.find(({ id }) => id === 'ophalen');
		expect(textOf(fetched?.passages ?? [])).not.toMatch(/school mag|je mag het kind houden/i);
	});
});

describe('the special risks', () => {
	test('Every risk of the domain is named, each by itself.', () => {
		expect(special.kinds.map(({ id }) => id)).toEqual([
			'eer',
			'huwelijksdwang',
			'achterlating',
			'genitale-verminking',
			'uitbuiting',
			'falsificatie',
			'seksueel-misbruik'
		]);
	});

	test('Veilig Thuis comes before any talk.', () => {
		const lines = linesOf(special.youDo);
		const call = lines.findIndex((line) => line.startsWith('Bel vandaag Veilig Thuis'));
		expect(call).toBe(1);
		expect(lines.findIndex((line) => /gepraat/.test(line))).toBeGreaterThan(call);
		expect(textOf(special.youDoNot)).toMatch(/Praat niet eerst met de familie/);
	});
});

describe('a worry about somebody of the staff', () => {
	test('It never leads back into the five steps.', () => {
		expect(staff.onwards).toEqual([]);
		expect(JSON.stringify(staff)).not.toMatch(/stap [1-5]/i);
	});

	test('It never says to talk with the colleague, and says not to.', () => {
		const done = textOf([...staff.youDo, ...staff.kinds.flatMap(({ passages }) => passages)]);
		expect(done).not.toMatch(/collega|(?:praat|spreek|gesprek)[^.]*medewerker/i);
		expect(textOf(staff.youDoNot)).toMatch(/spreek de collega er niet op aan/);
	});

	test('It goes straight to who is in charge, and names the three fields.', () => {
		expect(textOf(staff.youDo)).toMatch(/meteen en rechtstreeks: op school aan het bestuur/);
		const fields = ['onderwijs', 'kinderopvang', 'jeugdhulp'];
		expect(staff.kinds.map(({ id }) => id)).toEqual(expect.arrayContaining(fields));
		expect(staff.calls).toContain('vertrouwensinspecteur');
	});

	test('It says that the rules change.', () => {
		expect(JSON.stringify(staff)).toContain('Controleer ze op onderwijsinspectie.nl');
	});
});

describe('what is not the Meldcode', () => {
	test('Each has a door of its own.', () => {
		for (const { id, passages } of outside.kinds) expect(linesOf(passages), id).not.toHaveLength(0);
		expect(outside.kinds.map(({ id }) => id)).toEqual(
			expect.arrayContaining([
				'tussen-leerlingen',
				'pesten',
				'online',
				'club',
				'verzuim',
				'geschil'
			])
		);
	});

	test('A worry about home that remains leads into the steps again.', () => {
		expect(outside.onwards.map(({ step }) => step)).toEqual([1]);
		expect(textOf(outside.youDo)).toMatch(/Blijft er zorg over thuis/);
	});
});
