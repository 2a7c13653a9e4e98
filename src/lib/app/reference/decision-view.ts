import {
	afterAdviceInShort,
	afterEitherInShort,
	afterReportInShort
} from '$lib/meldcode/after-report';
import { anonymity } from '$lib/meldcode/consulting';
import type {
	Decision,
	DecisionOutcome,
	DecisionQuestion,
	ReferencePage
} from '$lib/meldcode/decision';
import type {
	CallView,
	DecisionView,
	OutcomeView,
	QuestionView
} from '$lib/meldcode/decision-view';
import { helpLine, reachWords, type HelpLine, type HelpLineId } from '$lib/meldcode/help-lines';
import { sourceLinks } from '$lib/meldcode/source-links';

const pageNames: Readonly<Record<ReferencePage, string>> = {
	'stap-1': 'Stap 1: signalen in kaart brengen',
	'stap-2': 'Stap 2: overleggen',
	'stap-3': 'Stap 3: praten',
	'stap-4': 'Stap 4: wegen',
	'stap-5': 'Stap 5: beslissen',
	acuut: 'Bij acuut gevaar',
	'bijzondere-risicos': 'Bijzondere risico’s',
	medewerker: 'Over een medewerker',
	'leerlingen-onderling': 'Tussen leerlingen, of buiten thuis',
	'veilig-thuis': 'Wanneer Veilig Thuis?',
	bellen: 'Blad om te bellen, om af te drukken'
};

const namesIn: Readonly<Record<DecisionOutcome['call'], readonly string[]>> = {
	advice: [anonymity.advice],
	report: [anonymity.report],
	either: [anonymity.advice, anonymity.report],
	none: []
};

const afterwards: Readonly<Record<DecisionOutcome['call'], readonly string[]>> = {
	advice: afterAdviceInShort,
	report: afterReportInShort,
	either: afterEitherInShort,
	none: []
};

/** A decision in words for on screen, made on the server: the register of sources stays there. */
export function decisionView(decision: Decision): DecisionView {
	return {
		...decision,
		questions: decision.questions.map(questionView),
		outcomes: decision.outcomes.map(outcomeView)
	};
}

function questionView(question: DecisionQuestion): QuestionView {
	return { ...question, sources: sourceLinks(question.sources) };
}

function outcomeView({
	call,
	lines,
	pages,
	ownKnowledge,
	sources,
	...outcome
}: DecisionOutcome): OutcomeView {
	return {
		...outcome,
		names: namesIn[call],
		afterwards: afterwards[call],
		calls: lines.map(callView),
		pages: pages.map((page) => ({ page, text: pageNames[page] })),
		ownKnowledge: ownKnowledge?.texts ?? [],
		sources: sourceLinks(sources)
	};
}

function callView(id: HelpLineId): CallView {
	const { name, purpose, reach } = helpLine(id);
	return {
		name: id === 'noodnummer' ? capitalised(purpose) : name,
		words: reachWords(reach),
		href: addressOf(reach)
	};
}

function addressOf(reach: HelpLine['reach']): string {
	return reach.kind === 'phone' ? reach.phone.href : reach.url;
}

function capitalised(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
