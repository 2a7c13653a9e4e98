import type { Scenario } from '$lib/scenario/scenario';
import { coverageOf, guardsOf, type Guard } from './coverage';
import { craftRules } from './craft-rules/craft-rules';
import { dilemmasOnPaths } from './craft-rules/four-to-seven-dilemmas';
import { explore, MOST_STATES } from './explore';
import { truthsThatEnd, type CaseGraph } from './graph';
import { norms } from './norms/norms';
import type { Breach, Rule } from './rule';
import { structureRules } from './structure/structure';

/** How one rule came out. */
export interface RuleResult {
	readonly id: string;
	readonly sentence: string;
	readonly breaches: readonly Breach[];
}

/** Everything the proof found out about one case. */
export interface CaseProof {
	readonly id: string;
	readonly title: string;
	readonly scenes: number;
	readonly states: number;
	readonly edges: number;
	/** How often the machine was asked for a next state. */
	readonly transitions: number;
	readonly guards: readonly Guard[];
	/** How many truths there are, and how many of them reach an ending. */
	readonly truths: Reach;
	readonly endings: Reach;
	readonly dilemmas: { readonly least: number; readonly most: number };
	readonly structure: readonly RuleResult[];
	readonly norms: readonly RuleResult[];
	readonly craftRules: readonly RuleResult[];
	/** Walks that were broken off: 0, or nothing is proven. */
	readonly cutOffs: number;
	readonly seconds: number;
}

export interface Reach {
	readonly total: number;
	readonly reached: number;
}

/** Where the time comes from (in milliseconds), and how far a walk may go. */
export interface ProofOptions {
	now(): number;
	readonly limit?: number;
}

/** Explores a case to the end and holds every norm and craft rule against it. */
export function prove(scenario: Scenario, { now, limit = MOST_STATES }: ProofOptions): CaseProof {
	const startedAt = now();
	const graph = explore(scenario, limit);
	const coverage = coverageOf(graph);
	const resultsOf = (rules: readonly Rule[]) => rules.map((rule) => resultOf(rule, graph));
	return {
		id: scenario.id,
		title: scenario.title,
		scenes: scenario.scenes.length,
		states: graph.states.length,
		edges: graph.edgeCount,
		transitions: graph.transitionCount,
		guards: guardsOf(scenario, coverage),
		truths: { total: scenario.truths.length, reached: truthsThatEnd(graph).size },
		endings: {
			total: scenario.endings.length,
			reached: scenario.endings.filter(({ id }) => coverage.places.has(id)).length
		},
		dilemmas: dilemmasOnPaths(graph),
		structure: resultsOf(structureRules),
		norms: resultsOf(norms),
		craftRules: resultsOf(craftRules),
		cutOffs: graph.cutOff ? 1 : 0,
		seconds: (now() - startedAt) / 1000
	};
}

function resultOf(rule: Rule, graph: CaseGraph): RuleResult {
	return { id: rule.id, sentence: rule.sentence, breaches: rule.check(graph) };
}

/** All results of a case, in the order in which they are told. */
export function resultsOf(proof: CaseProof): readonly RuleResult[] {
	return [...proof.structure, ...proof.norms, ...proof.craftRules];
}

export function breachesOf(proof: CaseProof): readonly Breach[] {
	return resultsOf(proof).flatMap(({ breaches }) => breaches);
}
