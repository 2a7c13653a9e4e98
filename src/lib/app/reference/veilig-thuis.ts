import { atHand, callRules, theyAsk, type CallPoint } from '$lib/meldcode/call-checklist';
import { afterReport, notAfterReport } from '$lib/meldcode/after-report';
import { consultDecision } from '$lib/meldcode/consult-decision';
import {
	adviceOrReport,
	anonymity,
	reaching,
	tellingParents,
	whenTold
} from '$lib/meldcode/consulting';
import { helpLine } from '$lib/meldcode/help-lines';
import { sourceLinks } from '$lib/meldcode/source-links';
import { veiligThuisReach } from '$lib/meldcode/veilig-thuis';
import { decisionView } from './decision-view';

/** All words of the page about Veilig Thuis, made on the server: the register stays there. */
export function veiligThuisPage() {
	const { chat, note, sources } = helpLine('veilig-thuis');
	return {
		decision: decisionView(consultDecision),
		adviceOrReport: linked(adviceOrReport),
		whenTold: linked(whenTold),
		afterReport: afterReport.map(({ isUnconfirmed, ...part }) => ({
			...linked(part),
			isUnconfirmed: isUnconfirmed === true
		})),
		notAfterReport: linked(notAfterReport),
		anonymity: linked(anonymity),
		prepare: prepareView(atHand),
		parents: linked(tellingParents),
		reaching: {
			...veiligThuisReach,
			texts: [...reaching.texts, ...(chat === undefined ? [] : [`De chat is ${chat}.`])],
			note: note ?? '',
			sources: sourceLinks([...reaching.sources, ...sources])
		}
	};
}

/** The same points as on the sheet beside the telephone; what nobody confirmed stands apart. */
function prepareView(points: readonly CallPoint[]) {
	const textsOf = (isUnconfirmed: boolean) =>
		points
			.filter((point) => (point.isUnconfirmed === true) === isUnconfirmed)
			.map(({ text }) => text);
	const mind = [callRules.facts, callRules.sent];
	const facts = [...points, theyAsk, ...mind];
	return {
		atHand: textsOf(false),
		ownKnowledge: textsOf(true),
		questions: theyAsk.questions,
		mind: mind.map(({ text }) => text),
		sources: sourceLinks(facts.flatMap(({ sources }) => sources))
	};
}

function linked<Fact extends { readonly sources: readonly string[] }>(fact: Fact) {
	return { ...fact, sources: sourceLinks(fact.sources) };
}
