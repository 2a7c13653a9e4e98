import type { HelpLineId } from './help-lines';
import type { KnownSource } from './sources';

/** A way on from a place in a decision. */
export interface DecisionExit {
	readonly id: string;
	readonly text: string;
	/** The id of a question or an outcome. */
	readonly to: string;
	/**
	 * Where it leads when `to` was passed before. Advice is asked once about a question; doubt that
	 * stays after it goes the safe way.
	 */
	readonly toWhenPassed?: string;
	/** Leads back on purpose, to weigh a question once more. */
	readonly isAgain?: true;
}

export interface DecisionAnswer extends DecisionExit {
	/** What counts as this answer. */
	readonly hint?: string;
	/** What it leads to, where that is more than the name of the next place. */
	readonly leads?: string;
}

/** All that is needed to walk through a decision. */
export interface DecisionGraph {
	readonly start: string;
	/** Can be taken from every question, unless it is there already or an answer leads to the same. */
	readonly alarm: DecisionExit;
	readonly questions: readonly {
		readonly id: string;
		readonly answers: readonly DecisionAnswer[];
	}[];
	readonly outcomes: readonly { readonly id: string; readonly onward?: DecisionExit }[];
}

export interface DecisionQuestion {
	readonly id: string;
	/** Above the question, where it has a name of its own. */
	readonly label?: string;
	readonly question: string;
	/** Only asked on the way; in a list the answer that leads to it says enough. */
	readonly isAside?: true;
	readonly explanation: readonly string[];
	readonly answers: readonly DecisionAnswer[];
	readonly sources: readonly KnownSource[];
}

/** What to say first, and to whom. */
export interface FirstSentence {
	readonly to: string;
	readonly sentence: string;
}

/** What the makers think without having found it anywhere: shown as such. */
export interface OwnKnowledge {
	readonly texts: readonly string[];
	readonly sources: readonly [];
	readonly isUnconfirmed: true;
}

/** Another page of the reference. */
export type ReferencePage =
	| 'stap-1'
	| 'stap-2'
	| 'stap-3'
	| 'stap-4'
	| 'stap-5'
	| 'acuut'
	| 'bijzondere-risicos'
	| 'medewerker'
	| 'leerlingen-onderling'
	| 'veilig-thuis'
	| 'bellen';

export interface DecisionOutcome {
	readonly id: string;
	readonly title: string;
	readonly why: readonly string[];
	/** In this order. */
	readonly youDo: readonly string[];
	readonly youDoNot: readonly string[];
	readonly firstSentence?: FirstSentence;
	readonly atHand: readonly string[];
	/** Both decisions of the last step: is a report needed, and is help (also) possible? */
	readonly decisions?: { readonly report: string; readonly help: string };
	/** Which kind of call it is, for what is said of names and of what comes after. */
	readonly call: 'advice' | 'report' | 'either' | 'none';
	readonly lines: readonly HelpLineId[];
	readonly pages: readonly ReferencePage[];
	readonly ownKnowledge?: OwnKnowledge;
	/** Where one goes on when this is done; without it the decision ends here. */
	readonly onward?: DecisionExit;
	readonly sources: readonly KnownSource[];
}

/** Questions that lead to what there is to do. It holds no score: every answer is a way. */
export interface Decision extends DecisionGraph {
	readonly id: string;
	readonly title: string;
	readonly questions: readonly DecisionQuestion[];
	readonly outcomes: readonly DecisionOutcome[];
}

/** Every way on from a question or an outcome. */
export function exitsOf(graph: DecisionGraph, node: string): readonly DecisionExit[] {
	const question = graph.questions.find(({ id }) => id === node);
	if (question !== undefined) {
		const { answers } = question;
		const isThere = node === graph.alarm.to || answers.some(({ to }) => to === graph.alarm.to);
		return isThere ? answers : [...answers, graph.alarm];
	}
	const onward = graph.outcomes.find(({ id }) => id === node)?.onward;
	return onward === undefined ? [] : [onward];
}

/** The ids of all questions and outcomes. */
export function nodesOf({ questions, outcomes }: DecisionGraph): readonly string[] {
	return [...questions, ...outcomes].map(({ id }) => id);
}

/** What is wrong with how a decision hangs together; none when it is sound. */
export function flawsOf(graph: DecisionGraph): readonly string[] {
	const nodes = nodesOf(graph);
	const reached = reachedFrom(graph, graph.start);
	return [
		...nodes.filter((id, index) => nodes.indexOf(id) !== index).map((id) => `${id}: stands twice`),
		...[graph.start, ...nodes.flatMap((id) => targetsOf(graph, id))]
			.filter((id) => !nodes.includes(id))
			.map((id) => `${id}: is led to, and does not exist`),
		...graph.questions
			.filter(({ answers }) => answers.length < 2)
			.map(({ id }) => `${id}: no choice`),
		...nodes.filter((id) => !reached.has(id)).map((id) => `${id}: cannot be reached`),
		...nodes.filter((id) => returnsTo(graph, id)).map((id) => `${id}: comes round by accident`)
	];
}

function targetsOf(graph: DecisionGraph, node: string): readonly string[] {
	return exitsOf(graph, node).flatMap(({ to, toWhenPassed }) =>
		toWhenPassed === undefined ? [to] : [to, toWhenPassed]
	);
}

function reachedFrom(graph: DecisionGraph, start: string): ReadonlySet<string> {
	const reached = new Set([start]);
	for (const node of reached) for (const to of targetsOf(graph, node)) reached.add(to);
	return reached;
}

/** Whether one can come back to it without meaning to. The alarm may be raised again at any time. */
function returnsTo(graph: DecisionGraph, node: string): boolean {
	const onwards = (id: string) =>
		exitsOf(graph, id)
			.filter(({ isAgain, id: exit }) => isAgain !== true && exit !== graph.alarm.id)
			.flatMap(({ to, toWhenPassed }) => [
				to,
				...(toWhenPassed === undefined ? [] : [toWhenPassed])
			]);
	const reached = new Set(onwards(node));
	for (const id of reached) for (const to of onwards(id)) reached.add(to);
	return reached.has(node);
}
