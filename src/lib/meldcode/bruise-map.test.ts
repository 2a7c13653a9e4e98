import { describe, expect, test } from 'vitest';
import { alwaysAskDoctor, neverConcludeFrom } from './bruise-advice';
import { bodyViews, markAt, zoneShapes } from './body-drawing';
import { bodyZones, bruiseGroups, notDrawn, underFour, type BruiseGroupId } from './bruise-map';

const ids: readonly string[] = bodyZones.map(({ id }) => id);
const drawnIds = bodyViews.flatMap((view) => Object.keys(zoneShapes[view]));
const idsIn = (group: BruiseGroupId) =>
	bodyZones.filter((zone) => zone.group === group).map(({ id }) => id);

describe('the map of the body', () => {
	test('Every place is drawn, and nothing else is.', () => {
		expect(new Set(drawnIds)).toEqual(new Set(ids));
	});

	test('What is not drawn stands on no drawing.', () => {
		for (const { id } of notDrawn) expect(drawnIds).not.toContain(id);
	});

	test('Each place is in one group only.', () => {
		const all = [...ids, ...notDrawn.map(({ id }) => id)];
		expect(new Set(all).size).toBe(all.length);
	});

	test('The groups are those of the guideline.', () => {
		expect(idsIn('usual')).toEqual(['voorhoofd', 'kin', 'ellebogen', 'knieen', 'schenen']);
		expect(idsIn('strong')).toEqual(['oren', 'nek', 'borst', 'rug', 'billen']);
		expect(idsIn('raised')).toHaveLength(10);
	});

	test('A place for which doctors look extra in the very young lies in a drawn place, or in none.', () => {
		for (const { zone } of underFour.places) if (zone !== null) expect(ids).toContain(zone);
	});

	test('No words of the map give a score, a percentage or a chance.', () => {
		const words = JSON.stringify([bruiseGroups, underFour, alwaysAskDoctor, neverConcludeFrom]);
		expect(words).not.toMatch(/%|procent|\bkans|score|punten|verdacht/i);
	});

	test('Whoever notices something consults the same day, wherever it is.', () => {
		for (const { youDo } of Object.values(bruiseGroups)) {
			expect(youDo.join(' ')).toMatch(/overleg dan dezelfde dag|overleg dezelfde dag/i);
		}
	});

	test('A doctor looks for three reasons, and a child that cannot move about comes first.', () => {
		expect(alwaysAskDoctor.map(({ id }) => id)).toEqual(['baby', 'vorm', 'meer-plekken']);
	});
});

describe('a mark', () => {
	const onEar = { zone: 'oren', shape: 'spot', words: 'een ronde plek' } as const;

	test('The left ear of the child is on the right when one looks it in the face.', () => {
		expect(markAt({ ...onEar, side: 'left' }, 'front')?.x).toBeGreaterThan(110);
		expect(markAt({ ...onEar, side: 'right' }, 'front')?.x).toBeLessThan(110);
	});

	test('From behind, left is left.', () => {
		expect(markAt({ ...onEar, side: 'left' }, 'back')?.x).toBeLessThan(110);
		expect(markAt({ ...onEar, side: 'right' }, 'back')?.x).toBeGreaterThan(110);
	});

	test('It stands only in a view that shows the place.', () => {
		expect(markAt({ ...onEar, zone: 'rug' }, 'front')).toBeUndefined();
		expect(markAt({ ...onEar, zone: 'rug' }, 'back')).toBeDefined();
	});
});
