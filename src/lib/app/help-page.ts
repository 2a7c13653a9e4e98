import {
	checkedWords,
	helpLine,
	helpLines,
	type HelpLine,
	type HelpLineId
} from '$lib/meldcode/help-lines';
import { needs } from '$lib/meldcode/needs';
import type { Phone } from '$lib/meldcode/phone';
import { sourceLabel } from '$lib/meldcode/sources';
import { unreachable } from '$lib/shared/must';

/** How to reach a line: numbers to call, or a site to look on where no number is confirmed. */
export interface ReachView {
	readonly phones: readonly Phone[];
	readonly site: { readonly href: string; readonly text: string } | null;
}

export interface NeedView {
	readonly id: string;
	readonly title: string;
	readonly first: readonly string[];
	readonly lines: readonly (ReachView & { readonly name: string })[];
	readonly sources: string;
}

export interface LineView extends ReachView {
	readonly id: string;
	readonly name: string;
	/** What there is to know, one short paragraph each. */
	readonly facts: readonly string[];
	/** How old the facts are, and who checked them. */
	readonly age: string;
}

/** Everything on the help page as words and links, made on the server: the register stays there. */
export function helpPage(): {
	readonly needs: readonly NeedView[];
	readonly lines: readonly LineView[];
} {
	return {
		needs: needs.map(({ id, title, first, lines, sources }) => ({
			id,
			title,
			first,
			lines: lines.map((line) => ({ name: nameOf(helpLine(line)), ...reachOf(helpLine(line)) })),
			sources: sourceWords(sources)
		})),
		lines: idsOf(helpLines).map((id) => lineView(id, helpLine(id)))
	};
}

function idsOf(lines: typeof helpLines): readonly HelpLineId[] {
	const ids = Object.keys(lines);
	return ids.filter((id): id is HelpLineId => id in lines);
}

function lineView(id: HelpLineId, line: HelpLine): LineView {
	const { reach } = line;
	const hours = reach.kind === 'phone' ? [reach.cost, reach.hours] : [];
	const facts = [
		hours.filter((part) => part !== undefined).join(', '),
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
