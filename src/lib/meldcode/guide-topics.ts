import type { GuidePart } from './guide';
import { olderPupils } from './guide-older-pupils';
import { recording } from './guide-recording';
import { talkWithChild } from './guide-talk-child';
import { talkWithParents, tellParentsOfReport, whenNotToTalkFirst } from './guide-talk-parents';

/** What more than one step needs: told in full at its home, linked to from the other steps. */
export interface GuideTopic {
	readonly title: string;
	readonly home: 1 | 2 | 3 | 4 | 5;
	readonly parts: readonly GuidePart[];
}

export const guideTopics = {
	'wanneer-niet-eerst-praten': {
		title: 'Wanneer je niet eerst met de ouders praat',
		home: 3,
		parts: whenNotToTalkFirst
	},
	'praten-met-ouders': { title: 'Praten met ouders', home: 3, parts: talkWithParents },
	'praten-met-een-kind': { title: 'Praten met een kind', home: 3, parts: talkWithChild },
	'vanaf-zestien': { title: 'Leerlingen vanaf 16 jaar en studenten', home: 3, parts: olderPupils },
	'ouders-vertellen': {
		title: 'Ouders vertellen dat je meldt',
		home: 5,
		parts: tellParentsOfReport
	},
	vastleggen: { title: 'Vastleggen', home: 1, parts: recording }
} as const satisfies Readonly<Record<string, GuideTopic>>;

export type GuideTopicId = keyof typeof guideTopics;

/** A topic with all that may be said about it. */
export function guideTopic(id: GuideTopicId): GuideTopic {
	return guideTopics[id];
}
