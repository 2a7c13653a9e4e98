import { isSourceKey, sourceAddress, sourceLabel } from '$lib/meldcode/sources';
import type { Scenario } from '$lib/scenario/scenario';
import { asideSources } from './aside-sources';

/** Where a source can be read. */
export interface ShownSource {
	/** The site, as people know it: `nji.nl`. */
	readonly label: string;
	/** Missing where the page has no address of its own. */
	readonly href?: string;
}

/** The sources of a case and of the screens beside it; not the whole register. */
export function shownSourcesOf(scenario: Scenario): Readonly<Record<string, ShownSource>> {
	const keys = [
		...asideSources,
		...scenario.scenes.flatMap(({ choices }) => choices.flatMap(({ sources }) => sources)),
		...scenario.endings.flatMap(({ veiligThuis }) => veiligThuis.sources)
	];
	return Object.fromEntries(keys.map((key) => [key, shown(key)]));
}

function shown(key: string): ShownSource {
	const address = isSourceKey(key) ? sourceAddress(key) : undefined;
	return { label: sourceLabel(key), ...(address !== undefined && { href: address.href }) };
}
