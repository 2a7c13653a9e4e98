import type { GuidePart, Passage } from '$lib/meldcode/guide';
import { helpLine, type HelpLineId } from '$lib/meldcode/help-lines';
import { sourceLinks, type SourceLink } from '$lib/meldcode/source-links';
import { nameOf, reachOf, type ReachView } from '../help-page';

/** Lines that stand together because the same can be said of where they come from. */
export interface RunView {
	readonly lines: readonly string[];
	/** The number of the first line, where lines are numbered. */
	readonly start: number;
	readonly isUnconfirmed: boolean;
}

export interface CallView extends ReachView {
	readonly name: string;
}

export interface PartView {
	readonly id: string;
	readonly title: string;
	readonly isOrdered: boolean;
	readonly runs: readonly RunView[];
	readonly sources: readonly SourceLink[];
	readonly calls: readonly CallView[];
}

/** A part as words and links. Where the order does not matter, what is confirmed comes first. */
export function partView({ id, title, passages, calls = [] }: GuidePart): PartView {
	return {
		id,
		title,
		isOrdered: false,
		runs: runsOf([
			...passages.filter(({ isUnconfirmed }) => isUnconfirmed !== true),
			...passages.filter(({ isUnconfirmed }) => isUnconfirmed === true)
		]),
		sources: sourcesOf(passages),
		calls: callViews(calls)
	};
}

/** The same for what is done one after the other: each passage is one thing to do. */
export function orderedPartView(part: GuidePart): PartView {
	const steps = part.passages.map((passage) => ({ ...passage, lines: [passage.lines.join(' ')] }));
	return { ...partView(part), isOrdered: true, runs: runsOf(steps) };
}

export function callViews(calls: readonly HelpLineId[]): readonly CallView[] {
	return calls.map(helpLine).map((line) => ({ name: nameOf(line), ...reachOf(line) }));
}

function sourcesOf(passages: readonly Passage[]): readonly SourceLink[] {
	return sourceLinks(passages.flatMap(({ sources }) => sources));
}

function runsOf(passages: readonly Passage[]): readonly RunView[] {
	return passages.reduce<readonly RunView[]>((runs, passage) => {
		const last = runs.at(-1);
		const isUnconfirmed = passage.isUnconfirmed === true;
		if (last?.isUnconfirmed === isUnconfirmed) {
			return [...runs.slice(0, -1), { ...last, lines: [...last.lines, ...passage.lines] }];
		}
		const start = last === undefined ? 1 : last.start + last.lines.length;
		return [...runs, { lines: passage.lines, start, isUnconfirmed }];
	}, []);
}
