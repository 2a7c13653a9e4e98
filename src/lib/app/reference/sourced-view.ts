import { sourceLinks, type SourceLink } from '$lib/meldcode/source-links';

export interface SourcedView {
	readonly links: readonly SourceLink[];
	/** Empty where a source says all of it. */
	readonly note: string;
}

interface Sourced {
	readonly sources: readonly string[];
	readonly isUnconfirmed?: boolean;
}

/** Where a fact was read, as links, and whether anybody confirmed it. */
export function sourcedView({ sources, isUnconfirmed = false }: Sourced): SourcedView {
	return {
		links: sourceLinks(sources),
		note: isUnconfirmed ? 'Eigen kennis van de makers, nog niet bevestigd.' : ''
	};
}
