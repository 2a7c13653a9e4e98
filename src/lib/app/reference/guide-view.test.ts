import { describe, expect, test } from 'vitest';
import type { GuidePart } from '$lib/meldcode/guide';
import { orderedPartView, partView } from './guide-view';

const part: GuidePart = {
	id: 'doen',
	title: 'Doen',
	passages: [
		{ lines: ['Kijk.', 'Luister.'], sources: ['AFWM'] },
		{ lines: ['Vraag na.'], sources: [], isUnconfirmed: true },
		{ lines: ['Schrijf op.'], sources: ['AFWM', 'GGDZ'] }
	],
	calls: ['noodnummer', 'helpwanted']
};

describe('a part of the reference as words and links', () => {
	test('What is confirmed stands together and first, what is not stands apart.', () => {
		expect(partView(part).runs).toEqual([
			{ lines: ['Kijk.', 'Luister.', 'Schrijf op.'], start: 1, isUnconfirmed: false },
			{ lines: ['Vraag na.'], start: 4, isUnconfirmed: true }
		]);
	});

	test('In order, each passage is one thing to do and keeps its place and number.', () => {
		expect(orderedPartView(part).runs).toEqual([
			{ lines: ['Kijk. Luister.'], start: 1, isUnconfirmed: false },
			{ lines: ['Vraag na.'], start: 2, isUnconfirmed: true },
			{ lines: ['Schrijf op.'], start: 3, isUnconfirmed: false }
		]);
	});

	test('Each source is named once, as a link.', () => {
		expect(partView(part).sources.map(({ label }) => label)).toHaveLength(2);
		for (const { href } of partView(part).sources) expect(href).toMatch(/^https?:/);
	});

	test('A line without a confirmed number is called by its site.', () => {
		expect(partView(part).calls).toMatchObject([
			{ phones: [{ href: 'tel:112' }] },
			{ phones: [], site: { text: 'kijk op de site' } }
		]);
	});
});
