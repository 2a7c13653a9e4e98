import {
	checkedWords,
	helpLine,
	helpLines,
	type HelpLine,
	type HelpLineId
} from '$lib/meldcode/help-lines';
import { needGroups } from '$lib/meldcode/needs';
import type { Need } from '$lib/meldcode/needs/need';
import { aftercare, ownFeelings, type CareText } from '$lib/meldcode/own-feelings';
import type { Phone } from '$lib/meldcode/phone';
import { sourceLinks, type SourceLink } from '$lib/meldcode/source-links';
import { sourceLabel } from '$lib/meldcode/sources';
import { unreachable } from '$lib/shared/must';

/** How to reach a line: numbers to call, or a site to look on where no number is confirmed. */
export interface ReachView {
	readonly phones: readonly Phone[];
	readonly site: { readonly href: string; readonly text: string } | null;
}

/** Where something was found, and what nobody confirmed. */
export interface Sourced {
	readonly sources: readonly SourceLink[];
	readonly note: string;
}

export interface NeedView extends Sourced {
	readonly id: string;
	readonly title: string;
	readonly first: readonly string[];
	readonly lines: readonly (ReachView & { readonly name: string; readonly hours: string })[];
}

export interface NeedGroupView {
	readonly title: string;
	readonly needs: readonly NeedView[];
}

export interface CareView extends Sourced {
	readonly id: string;
	readonly title: string;
	readonly texts: readonly string[];
}

export interface LineView extends ReachView {
	readonly id: string;
	readonly name: string;
	/** What there is to know, one short paragraph each. */
	readonly facts: readonly string[];
	/** How old the facts are, and who checked them. */
	readonly age: string;
}

export interface HelpPage {
	readonly groups: readonly NeedGroupView[];
	readonly lines: readonly LineView[];
	readonly aftercare: readonly CareView[];
	readonly feelings: readonly CareView[];
}

/** Everything on the help page as words and links, made on the server: the register stays there. */
export function helpPage(): HelpPage {
	return {
		groups: needGroups.map(({ title, needs }) => ({ title, needs: needs.map(needView) })),
		lines: idsOf(helpLines).map((id) => lineView(id, helpLine(id))),
		aftercare: aftercare.map(careView),
		feelings: ownFeelings.map(careView)
	};
}

function needView({ id, title, first, lines, ...origin }: Need): NeedView {
	const reached = lines
		.map((line) => helpLine(line))
		.map((line) => ({
			name: nameOf(line),
			hours: hoursOf(line),
			...reachOf(line)
		}));
	return { id, title, first, lines: reached, ...originOf(origin) };
}

function careView({ id, title, texts, ...origin }: CareText): CareView {
	return { id, title, texts, ...originOf(origin) };
}

function originOf({ sources, isUnconfirmed }: Pick<Need, 'sources' | 'isUnconfirmed'>): Sourced {
	if (isUnconfirmed !== true) return { sources: sourceLinks(sources), note: '' };
	const part = sources.length === 0 ? 'Eigen' : 'Deels eigen';
	return {
		sources: sourceLinks(sources),
		note: `${part} kennis van de makers, nog niet bevestigd.`
	};
}

function idsOf(lines: typeof helpLines): readonly HelpLineId[] {
	const ids = Object.keys(lines);
	return ids.filter((id): id is HelpLineId => id in lines);
}

function lineView(id: HelpLineId, line: HelpLine): LineView {
	const facts = [
		hoursOf(line),
		line.chat === undefined ? '' : `chat: ${line.chat}`,
		line.note ?? ''
	];
	return {
		id,
		name: nameOf(line),
		...reachOf(line),
		facts: [line.purpose, ...facts].filter((fact) => fact !== '').map(asSentence),
		age: ageWords(line)
	};
}

/** What a call costs and when one can call, or nothing. */
function hoursOf({ reach }: HelpLine): string {
	const parts = reach.kind === 'phone' ? [reach.cost, reach.hours] : [];
	return parts.filter((part) => part !== undefined).join(', ');
}

/** A number that is its own name tells more by what it is for. */
/** What a line is called on screen. */
export function nameOf({ name, purpose, reach }: HelpLine): string {
	return reach.kind === 'phone' && reach.phone.number === name ? capitalised(purpose) : name;
}

/** How a line can be reached, as links. */
export function reachOf({ reach, url }: HelpLine): ReachView {
	switch (reach.kind) {
		case 'phone': {
			const phones = reach.other === undefined ? [reach.phone] : [reach.phone, reach.other];
			return { phones, site: url === undefined ? null : { href: url, text: hostOf(url) } };
		}
		case 'site':
			return { phones: [], site: { href: reach.url, text: 'naar de site' } };
		case 'look-on-site':
			return { phones: [], site: { href: reach.url, text: 'kijk op de site' } };
		default:
			return unreachable(reach);
	}
}

function ageWords({ year, lastChecked, sources }: HelpLine): string {
	const page = year === null ? 'pagina’s zonder jaartal' : `een pagina van ${year}`;
	return `Gevonden op ${page} (${sourceWords(sources)}); ${checkedWords(lastChecked)}.`;
}

function sourceWords(sources: readonly string[]): string {
	return [...new Set(sources.map(sourceLabel))].join(', ');
}

function hostOf(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}

function asSentence(text: string): string {
	const end = /[.!?]$/.test(text) ? '' : '.';
	return `${capitalised(text)}${end}`;
}

function capitalised(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
