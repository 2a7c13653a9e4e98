import { sourceLink, type SourceLink } from '$lib/meldcode/source-links';
import type { Scenario } from '$lib/scenario/scenario';
import { asideSources } from './aside-sources';

/** The sources of a case and of the screens beside it; not the whole register. */
export function shownSourcesOf(scenario: Scenario): Readonly<Record<string, SourceLink>> {
	const keys = [
		...asideSources,
		...scenario.scenes.flatMap(({ choices }) => choices.flatMap(({ sources }) => sources)),
		...scenario.endings.flatMap(({ veiligThuis }) => veiligThuis.sources)
	];
	return Object.fromEntries(keys.map((key) => [key, sourceLink(key)]));
}
