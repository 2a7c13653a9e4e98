import type { OtherRouteId } from '$lib/meldcode/other-routes';
import { otherRouteGuides } from '$lib/meldcode/other-route-guides';
import { callViews, orderedPartView, partView } from './guide-view';

/** Everything on the page of a route beside the five steps, as words and links. */
export function routePage(id: OtherRouteId) {
	const { title, neutralTitle, lead, calls, onwards, kinds, ...guide } = otherRouteGuides[id];
	return {
		id,
		title,
		neutralTitle,
		lead,
		onwards,
		calls: callViews(calls),
		when: partView({ id: 'wanneer', title: 'Wanneer is dit het?', passages: guide.when }),
		doing: orderedPartView({
			id: 'wat-je-doet',
			title: 'Wat je doet, in deze volgorde',
			passages: guide.youDo
		}),
		notDoing: partView({
			id: 'wat-je-niet-doet',
			title: 'Wat je niet doet',
			passages: guide.youDoNot
		}),
		writing: partView({
			id: 'wat-je-opschrijft',
			title: 'Wat je opschrijft',
			passages: guide.youWrite
		}),
		kinds: kinds.map(partView)
	};
}
