import type { GuidePart } from '$lib/meldcode/guide';
import { guideTopic, guideTopics, type GuideTopicId } from '$lib/meldcode/guide-topics';
import { law } from '$lib/meldcode/law';
import type { Entry } from '../search-entry';
import { inShort } from './in-short';

/** What is told in full on the page of one step, and every part of it that has an address. */
export const topicEntries = (): readonly Entry[] =>
	Object.keys(guideTopics)
		.filter((id): id is GuideTopicId => id in guideTopics)
		.flatMap(topicAndParts);

export const lawEntries = (): readonly Entry[] =>
	law.map((part) => ({
		...{ id: `law-${part.id}`, kind: 'topic', title: lawTitles[part.id] ?? part.title },
		...wordsOfPart(part),
		...{ path: '/meldcode', hash: part.id }
	}));

/** Where the title says too little away from its page. */
const lawTitles: Readonly<Record<string, string>> = {
	niet: 'Wat de Meldcode niet is',
	'voor-wie': 'Voor wie de Meldcode geldt',
	'in-ontwikkeling': 'De Meldcode: in ontwikkeling'
};

function topicAndParts(id: GuideTopicId): readonly Entry[] {
	const { title, home, parts } = guideTopic(id);
	const place = { kind: 'topic', path: `/meldcode/stap-${home}` } as const;
	return [
		{ id: `topic-${id}`, title, text: `Bij stap ${home}.`, hash: id, ...place },
		...parts.map((part) => ({
			id: `topic-${id}-${part.id}`,
			title: `${title}: ${part.title.charAt(0).toLowerCase()}${part.title.slice(1)}`,
			hash: part.id,
			...wordsOfPart(part),
			...place
		}))
	];
}

/** How a part begins. */
export function wordsOfPart({ passages }: GuidePart): Pick<Entry, 'text' | 'isUnconfirmed'> {
	const [first] = passages;
	return {
		text: inShort(first?.lines.join(' ') ?? '', 90),
		...(first?.isUnconfirmed === true && { isUnconfirmed: true })
	};
}
