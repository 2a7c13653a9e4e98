import type {
	DecisionAnswer,
	DecisionExit,
	DecisionGraph,
	FirstSentence,
	ReferencePage
} from './decision';
import type { SourceLink } from './source-links';

/** What a decision looks like on screen: all words ready, no keys left to look up. */
export interface DecisionView extends DecisionGraph {
	readonly id: string;
	readonly title: string;
	readonly alarm: DecisionExit;
	readonly questions: readonly QuestionView[];
	readonly outcomes: readonly OutcomeView[];
}

export interface QuestionView {
	readonly id: string;
	readonly label?: string;
	readonly question: string;
	readonly isAside?: true;
	readonly explanation: readonly string[];
	readonly answers: readonly DecisionAnswer[];
	readonly sources: readonly SourceLink[];
}

/** A number or a site. */
export interface CallView {
	readonly name: string;
	readonly words: string;
	readonly href: string;
}

export interface OutcomeView {
	readonly id: string;
	readonly title: string;
	readonly why: readonly string[];
	readonly youDo: readonly string[];
	readonly youDoNot: readonly string[];
	readonly firstSentence?: FirstSentence;
	readonly atHand: readonly string[];
	readonly decisions?: { readonly report: string; readonly help: string };
	/** Names in an advice, an open report. */
	readonly names: readonly string[];
	readonly afterwards: readonly string[];
	readonly calls: readonly CallView[];
	readonly pages: readonly { readonly page: ReferencePage; readonly text: string }[];
	readonly ownKnowledge: readonly string[];
	readonly onward?: DecisionExit;
	readonly sources: readonly SourceLink[];
}

/** A question and what was answered, as it is read back. */
export interface AnsweredQuestion {
	readonly question: string;
	readonly answer: string;
}

/** What it is called where one goes on to, as it stands behind an arrow. */
export function leadWords(view: DecisionView, { to, leads }: DecisionAnswer): string {
	if (leads !== undefined) return leads;
	const outcome = view.outcomes.find(({ id }) => id === to);
	if (outcome !== undefined) return outcome.title;
	const number = view.questions.findIndex(({ id }) => id === to);
	return `Ga naar ${view.questions[number]?.label ?? `vraag ${number + 1}`}`;
}

/** The answers given so far, in words. What was left by the alarm or after an outcome counts too. */
export function answeredIn(
	view: DecisionView,
	trail: readonly { readonly node: string; readonly answer: string }[]
): readonly AnsweredQuestion[] {
	return trail.map(({ node, answer }) => {
		const question = view.questions.find(({ id }) => id === node);
		const outcome = view.outcomes.find(({ id }) => id === node);
		const exits = [...(question?.answers ?? []), view.alarm, ...onwardOf(outcome)];
		return {
			question: question?.question ?? outcome?.title ?? node,
			answer: exits.find(({ id }) => id === answer)?.text ?? answer
		};
	});
}

function onwardOf(outcome: OutcomeView | undefined): readonly DecisionExit[] {
	return outcome?.onward === undefined ? [] : [outcome.onward];
}
