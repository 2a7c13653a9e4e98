import { isSourceKey, sourceAddress, sourceLabel } from './sources';

/** Where a source can be read. */
export interface SourceLink {
	/** The site, as people know it: `nji.nl`. */
	readonly label: string;
	/** Missing where the page has no address of its own. */
	readonly href?: string;
}

/** What a source is called on screen, and where it leads. A key nobody knows is its own label. */
export function sourceLink(key: string): SourceLink {
	const address = isSourceKey(key) ? sourceAddress(key) : undefined;
	return { label: sourceLabel(key), ...(address !== undefined && { href: address.href }) };
}

/** The same for several keys, in their order and each once. */
export function sourceLinks(keys: readonly string[]): readonly SourceLink[] {
	return [...new Set(keys)].map(sourceLink);
}
