import { sourceLabel } from '$lib/meldcode/sources';
import type { Scenario } from '$lib/scenario/scenario';
import { asideSources } from './aside-sources';

/** The sources of a case with what they are called on screen: where the page stands, and its key. */
export function sourceLabelsOf(scenario: Scenario): Readonly<Record<string, string>> {
	const keys = [
		...asideSources,
		...scenario.scenes.flatMap(({ choices }) => choices.flatMap(({ sources }) => sources)),
		...scenario.endings.flatMap(({ veiligThuis }) => veiligThuis.sources)
	];
	return Object.fromEntries(keys.map((key) => [key, `${sourceLabel(key)} (${key})`]));
}
