import { describe, expect, it } from 'vitest';
import { tinyCase } from './fixtures/tiny-case';
import { hindsightOf, isWhole, storyOf, wholeOf } from './hindsight';

const scenario = tinyCase();

describe('a case in two parts', () => {
	it('is the same case again when the parts are put together', () => {
		expect(wholeOf(storyOf(scenario), hindsightOf(scenario))).toEqual(scenario);
	});

	it('tells nothing in its story that one should only read afterwards', () => {
		const text = JSON.stringify(storyOf(scenario));
		const late = [
			...scenario.scenes.flatMap(({ choices }) => choices.flatMap(({ why, pull }) => [why, pull])),
			...scenario.truths.map(({ couldKnow }) => couldKnow),
			...scenario.endings.map(({ record }) => record)
		];
		expect(late.filter((piece) => text.includes(piece))).toEqual([]);
		expect(text).not.toContain('verdict');
	});

	it('is not put together from parts of two versions', () => {
		const other = { ...hindsightOf(scenario), version: scenario.version + 1 };
		expect(wholeOf(storyOf(scenario), other)).toBeUndefined();
	});

	it('knows a whole case from a story', () => {
		expect(isWhole(scenario)).toBe(true);
		expect(isWhole(storyOf(scenario))).toBe(false);
	});
});
