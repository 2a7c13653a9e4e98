import type { ContentNote, Review, Scenario, ScenarioId } from '$lib/scenario/scenario';
import { sectorWords } from '$lib/play/words';

/** What the list of cases tells about one of them; the story itself stays out of it. */
export interface CaseSummary {
	readonly id: ScenarioId;
	readonly title: string;
	readonly summary: string;
	/** By agreement each case has its own drawing under its own name. */
	readonly cover: `/covers/${string}.svg`;
	readonly coverAlt: string;
	readonly role: string;
	readonly sector: string;
	readonly minutes: number;
	readonly contentNote: ContentNote;
	readonly review: string;
}

/** Gives the summary of a case, in words for the screen. */
export function summaryOf(scenario: Scenario): CaseSummary {
	const { id, title, summary, coverAlt, role, minutes, contentNote } = scenario;
	return {
		id,
		title,
		summary,
		cover: `/covers/${id}.svg`,
		coverAlt,
		role,
		sector: sectorWords[scenario.sector],
		minutes,
		contentNote,
		review: reviewWords(scenario.review)
	};
}

function reviewWords(review: Review): string {
	if (review.status === 'not-reviewed') return 'Nog niet beoordeeld door een aandachtsfunctionaris';
	return `Beoordeeld door ${review.by} op ${inDutch(review.on)}`;
}

/** Without a time zone in between, so that the day stays the day. */
function inDutch(date: string): string {
	return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(date)
	);
}
