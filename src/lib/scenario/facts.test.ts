import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEffects, holds, LAST_DAY, MOST_TRUST, startFacts, weekdayOf } from './facts';
import { tinyCase } from './fixtures/tiny-case';
import { weekdays } from './scenario';

const scenario = tinyCase();
const [truth] = scenario.truths;
const [flag] = scenario.flags;
if (truth === undefined || flag === undefined) throw new Error('the fixture has truths and flags');

describe('applyEffects', () => {
	it('lets time pass until the next such weekday, never zero days', () => {
		expect(applyEffects(startFacts, { until: 'donderdag' }, 'dinsdag').day).toBe(3);
		expect(applyEffects(startFacts, { until: 'dinsdag' }, 'dinsdag').day).toBe(8);
	});

	it('counts days first and looks for the weekday from there', () => {
		expect(applyEffects(startFacts, { days: 3, until: 'maandag' }, 'dinsdag').day).toBe(7);
	});

	it('sets a flag once and clears it again', () => {
		const set = applyEffects(startFacts, { set: [flag, flag] }, 'dinsdag');
		expect(set.flags).toEqual([flag]);
		expect(applyEffects(set, { clear: [flag] }, 'dinsdag').flags).toEqual([]);
	});

	it('keeps every fact within its range, whatever effects add up to', () => {
		const effects = fc.record({
			days: fc.integer({ min: -200, max: 200 }),
			trustChild: fc.integer({ min: -9, max: 9 }),
			trustParents: fc.integer({ min: -9, max: 9 }),
			until: fc.constantFrom(...weekdays)
		});
		fc.assert(
			fc.property(fc.array(effects, { maxLength: 12 }), (all) => {
				const facts = all.reduce((now, one) => applyEffects(now, one, 'dinsdag'), startFacts);
				expect(facts.day).toBeGreaterThanOrEqual(1);
				expect(facts.day).toBeLessThanOrEqual(LAST_DAY);
				expect(facts.trustChild).toBeGreaterThanOrEqual(0);
				expect(facts.trustChild).toBeLessThanOrEqual(MOST_TRUST);
				expect(facts.trustParents).toBeGreaterThanOrEqual(0);
				expect(facts.trustParents).toBeLessThanOrEqual(MOST_TRUST);
			})
		);
	});
});

describe('holds', () => {
	it('holds always when nothing is asked', () => {
		expect(holds(undefined, startFacts, truth.id)).toBe(true);
		expect(holds({}, startFacts, truth.id)).toBe(true);
	});

	it('asks for every named condition at once', () => {
		const condition = { truth: [truth.id], trustChild: { min: 3 } };
		expect(holds(condition, startFacts, truth.id)).toBe(false);
		expect(holds(condition, { ...startFacts, trustChild: 3 }, truth.id)).toBe(true);
	});

	it('reads bounds as inclusive', () => {
		expect(holds({ day: { min: 1, max: 1 } }, startFacts, truth.id)).toBe(true);
		expect(holds({ day: { min: 2 } }, startFacts, truth.id)).toBe(false);
	});

	it('refuses a condition on a flag that must be absent', () => {
		const withFlag = { ...startFacts, flags: [flag] };
		expect(holds({ notFlags: [flag] }, withFlag, truth.id)).toBe(false);
		expect(holds({ flags: [flag] }, withFlag, truth.id)).toBe(true);
	});
});

describe('weekdayOf', () => {
	it('starts on the weekday of the case and goes round after seven days', () => {
		expect(weekdayOf(1, 'dinsdag')).toBe('dinsdag');
		expect(weekdayOf(7, 'dinsdag')).toBe('maandag');
		expect(weekdayOf(8, 'dinsdag')).toBe('dinsdag');
	});
});
