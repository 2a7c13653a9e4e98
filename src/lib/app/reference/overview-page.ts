import { exits } from '$lib/meldcode/exits';
import { law, lawDates } from '$lib/meldcode/law';
import { sourceLinks } from '$lib/meldcode/source-links';
import { stepsOfMeldcode } from '$lib/meldcode/steps';
import { callViews, partView } from './guide-view';

/** Everything on the first page of the reference, as words and links. */
export function overviewPage() {
	return {
		steps: stepsOfMeldcode.map(({ number, shortTitle, youDo }) => ({ number, shortTitle, youDo })),
		exits: exitViews(),
		exitSources: sourceLinks(exits.flatMap(({ sources }) => sources)),
		calls: callViews(['noodnummer', 'veilig-thuis']),
		law: law.map(partView),
		dates: lawDates.map(({ year, text, sources }) => ({
			year,
			text,
			sources: sourceLinks(sources)
		}))
	};
}

/** The ways out of the five steps: what one notices, what comes first, and where it is told. */
export function exitViews() {
	return exits.map((exit) => ({
		id: exit.id,
		when: exit.when,
		first: exit.first,
		route: exit.route,
		hash: 'part' in exit ? `#${exit.part}` : ''
	}));
}

export type ExitView = ReturnType<typeof exitViews>[number];
