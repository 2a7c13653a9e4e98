import { weekdayOf, type Facts } from '$lib/scenario/facts';
import type { FlagId, Scenario } from '$lib/scenario/scenario';
import { conditionsOf } from './conditions';

/** Which facts some condition of the case reads. */
export interface FactsRead {
	readonly day: boolean;
	readonly trustChild: boolean;
	readonly trustParents: boolean;
	readonly flags: ReadonlySet<FlagId>;
}

export function factsReadIn(scenario: Scenario): FactsRead {
	const conditions = conditionsOf(scenario).map(({ condition }) => condition);
	return {
		day: conditions.some((condition) => condition.day !== undefined),
		trustChild: conditions.some((condition) => condition.trustChild !== undefined),
		trustParents: conditions.some((condition) => condition.trustParents !== undefined),
		flags: new Set(conditions.flatMap(({ flags = [], notFlags = [] }) => [...flags, ...notFlags]))
	};
}

/**
 * Two sets of facts with one key play out the same, so the walk keeps only one of them: a fact
 * that no condition reads is left out, and of the day only the weekday stays, since it is on
 * screen and decides how far `until` jumps. Near the last day this would not hold, for there the
 * calendar stands still; `explore` then reads the day as well.
 */
export function factsKey(facts: Facts, read: FactsRead, scenario: Scenario): string {
	return [
		read.day ? facts.day : weekdayOf(facts.day, scenario.startsOn),
		read.trustChild ? facts.trustChild : '',
		read.trustParents ? facts.trustParents : '',
		...facts.flags.filter((flag) => read.flags.has(flag))
	].join('|');
}
