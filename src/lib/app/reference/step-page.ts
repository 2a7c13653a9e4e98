import { guideTopic, guideTopics, type GuideTopicId } from '$lib/meldcode/guide-topics';
import type { Passage } from '$lib/meldcode/guide';
import { disclosureIsAcute, openReport, reportingNorms } from '$lib/meldcode/reporting-norms';
import { sourceLinks } from '$lib/meldcode/source-links';
import { stepGuides } from '$lib/meldcode/step-guides';
import type { StepGuide } from '$lib/meldcode/step-guide';
import type { MeldcodeStep } from '$lib/meldcode/steps';
import { orderedPartView, partView, type PartView } from './guide-view';

export interface TopicView {
	readonly id: GuideTopicId;
	readonly title: string;
	readonly parts: readonly PartView[];
}

/** A topic that is told in full on the page of another step. */
export interface TopicLink {
	readonly id: GuideTopicId;
	readonly title: string;
	readonly step: number;
}

/** Everything on the page of a step as words and links, but the cases in which it is played. */
export function stepPage({ number, title, shortTitle, youDo, mind, sources }: MeldcodeStep) {
	const guide = stepGuides[number];
	return {
		number,
		title,
		shortTitle,
		youDo,
		mind,
		sources: sourceLinks(sources),
		doing: partView({ id: 'wat-je-doet', title: 'Wat je doet', passages: guide.youDo }),
		norms: number === 5 ? normsView() : null,
		asking: partView({ id: 'wie-je-vraagt', title: 'Wie je vraagt', passages: guide.youAsk }),
		writing: partView({
			id: 'wat-je-opschrijft',
			title: 'Wat je opschrijft',
			passages: guide.youWrite
		}),
		mistakes: partView({
			id: 'waar-het-misgaat',
			title: 'Waar het vaak misgaat',
			passages: guide.mistakes
		}),
		topics: topicsAtHome(guide),
		elsewhere: topicsElsewhere(guide)
	};
}

export type StepPage = ReturnType<typeof stepPage>;

function normsView(): PartView {
	const said = [...reportingNorms, disclosureIsAcute, openReport];
	const passages: readonly Passage[] = said.map(({ text, sources }) => ({
		lines: [text],
		sources
	}));
	return partView({ id: 'wanneer-melden', title: 'Wanneer je meldt', passages });
}

function topicsAtHome({ number, topics }: StepGuide): readonly TopicView[] {
	return topics
		.filter((id) => guideTopics[id].home === number)
		.map((id) => ({ id, title: guideTopic(id).title, parts: topicParts(id) }));
}

/** Only one topic is a matter of one thing after the other. */
function topicParts(id: GuideTopicId): readonly PartView[] {
	return guideTopic(id).parts.map(id === 'praten-met-ouders' ? orderedPartView : partView);
}

function topicsElsewhere({ number, topics }: StepGuide): readonly TopicLink[] {
	return topics
		.map((id) => ({ id, title: guideTopic(id).title, step: guideTopic(id).home }))
		.filter(({ step }) => step !== number);
}
