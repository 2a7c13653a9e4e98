import {
	weekdays,
	type Condition,
	type Effects,
	type FlagId,
	type Line,
	type Range,
	type TruthId,
	type Weekday
} from './scenario';

/** The few things guards read. Small and clamped, so that the state space stays finite. */
export interface Facts {
	/** 1 is the first day of the case; at most `LAST_DAY`. */
	readonly day: number;
	/** From 0 (shut) to `MOST_TRUST` (open). */
	readonly trustChild: number;
	readonly trustParents: number;
	/** Sorted, without doubles. */
	readonly flags: readonly FlagId[];
}

export const LAST_DAY = 90;
export const MOST_TRUST = 4;
const START_TRUST = 2;

export const startFacts: Facts = {
	day: 1,
	trustChild: START_TRUST,
	trustParents: START_TRUST,
	flags: []
};

/** Whether every named condition holds for these facts under this truth. */
export function holds(condition: Condition | undefined, facts: Facts, truth: TruthId): boolean {
	if (condition === undefined) return true;
	const { truth: truths, flags = [], notFlags = [], day, trustChild, trustParents } = condition;
	return (
		(truths === undefined || truths.includes(truth)) &&
		flags.every((flag) => facts.flags.includes(flag)) &&
		!notFlags.some((flag) => facts.flags.includes(flag)) &&
		within(facts.day, day) &&
		within(facts.trustChild, trustChild) &&
		within(facts.trustParents, trustParents)
	);
}

function within(value: number, range: Range | undefined): boolean {
	return value >= (range?.min ?? -Infinity) && value <= (range?.max ?? Infinity);
}

/** The facts after a choice, clamped to their ranges. `startsOn` is the weekday of day 1. */
export function applyEffects(facts: Facts, effects: Effects | undefined, startsOn: Weekday): Facts {
	if (effects === undefined) return facts;
	const later = clamp(facts.day + (effects.days ?? 0), 1, LAST_DAY);
	const day = effects.until === undefined ? later : nextDayOn(effects.until, later, startsOn);
	return {
		day: clamp(day, 1, LAST_DAY),
		trustChild: clamp(facts.trustChild + (effects.trustChild ?? 0), 0, MOST_TRUST),
		trustParents: clamp(facts.trustParents + (effects.trustParents ?? 0), 0, MOST_TRUST),
		flags: withFlags(facts.flags, effects.set, effects.clear)
	};
}

function withFlags(
	flags: readonly FlagId[],
	set: readonly FlagId[] = [],
	clear: readonly FlagId[] = []
): readonly FlagId[] {
	return [...new Set([...flags, ...set])].filter((flag) => !clear.includes(flag)).sort();
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}

export function weekdayOf(day: number, startsOn: Weekday): Weekday {
	// The remainder is always a valid index; the fallback only satisfies the index check.
	return weekdays[(weekdays.indexOf(startsOn) + day - 1) % weekdays.length] ?? startsOn;
}

/** The first day after `day` that falls on `weekday`. */
function nextDayOn(weekday: Weekday, day: number, startsOn: Weekday): number {
	const today = weekdays.indexOf(weekdayOf(day, startsOn));
	const ahead = (weekdays.indexOf(weekday) - today + weekdays.length) % weekdays.length;
	return day + (ahead === 0 ? weekdays.length : ahead);
}

/** The lines that are there to read under these facts and this truth. */
export function visibleLines(
	lines: readonly Line[],
	facts: Facts,
	truth: TruthId
): readonly Line[] {
	return lines.filter((line) => holds(line.when, facts, truth));
}
