import { formatProblem } from '$lib/scenario/problem';
import { hindsightOf, storyOf, type Hindsight } from '$lib/scenario/hindsight';
import type { Scenario, Story } from '$lib/scenario/scenario';
import { readCases } from './read-cases';

const texts = import.meta.glob<string>('/scenarios/cases/*/case.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

const cases = shippedCases();

/** A case that is not right stops the build, with everything a writer needs to mend it. */
function shippedCases(): readonly Scenario[] {
	const read = readCases(texts);
	if (read.ok) return read.value;
	throw new Error(['De casussen hebben problemen:', ...read.error.map(formatProblem)].join('\n'));
}

/** All cases that are shipped, in the order of their titles. */
export function allCases(): readonly Scenario[] {
	return cases;
}

export function caseById(id: string): Scenario | undefined {
	return cases.find((scenario) => scenario.id === id);
}

/** The part of a case that is needed to play it. */
export function storyById(id: string): Story | undefined {
	const scenario = caseById(id);
	return scenario && storyOf(scenario);
}

/** The part of a case that is read afterwards. */
export function hindsightById(id: string): Hindsight | undefined {
	const scenario = caseById(id);
	return scenario && hindsightOf(scenario);
}
