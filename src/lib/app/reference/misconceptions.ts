import { misconceptionThemes } from '$lib/meldcode/misconceptions';
import type { Misconception } from '$lib/meldcode/misconceptions/misconception';
import { sourceLinks, type SourceLink } from '$lib/meldcode/source-links';

export interface CardView {
	readonly id: string;
	readonly claim: string;
	readonly isTrue: boolean;
	readonly why: string;
	readonly sources: readonly SourceLink[];
	/** What nobody confirmed, or nothing. */
	readonly note: string;
}

export interface CardThemeView {
	readonly id: string;
	readonly title: string;
	readonly cards: readonly CardView[];
}

/** All cards to turn, by theme, with their sources as links. */
export function misconceptionsPage(): { readonly themes: readonly CardThemeView[] } {
	return {
		themes: misconceptionThemes.map(({ id, title, items }) => ({
			id,
			title,
			cards: items.map(cardOf)
		}))
	};
}

function cardOf(item: Misconception): CardView {
	const { id, claim, isTrue, why, sources } = item;
	return { id, claim, isTrue, why, sources: sourceLinks(sources), note: noteOf(item) };
}

function noteOf({ isUnconfirmed, unconfirmedPart }: Misconception): string {
	if (isUnconfirmed !== true) return '';
	if (unconfirmedPart === undefined) return 'Eigen kennis van de makers, nog niet bevestigd.';
	return `${unconfirmedPart}: eigen kennis van de makers, nog niet bevestigd.`;
}
