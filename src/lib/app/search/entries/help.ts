import { helpLine, helpLines, type HelpLine, type HelpLineId } from '$lib/meldcode/help-lines';
import { needs } from '$lib/meldcode/needs';
import type { Call, Entry } from '../search-entry';

export const needEntries = (): readonly Entry[] =>
	needs.map(({ id, title, first, lines, isUnconfirmed }) => ({
		id: `need-${id}`,
		kind: 'need',
		title,
		text: first.slice(0, 2).join(' '),
		calls: lines.flatMap((line) => callsOf(helpLine(line))).slice(0, 2),
		path: '/hulp',
		hash: id,
		...(isUnconfirmed === true && { isUnconfirmed })
	}));

export const lineEntries = (): readonly Entry[] =>
	Object.keys(helpLines)
		.filter((id): id is HelpLineId => id in helpLines)
		.map((id) => {
			const line = helpLine(id);
			return {
				id: `line-${id}`,
				kind: 'line',
				title: line.name,
				text: sentences(line.purpose, line.note),
				calls: callsOf(line),
				path: '/hulp',
				hash: 'alle-lijnen'
			};
		});

function callsOf({ name, reach }: HelpLine): readonly Call[] {
	return reach.kind === 'phone' ? [{ name, ...reach.phone }] : [];
}

function sentences(purpose: string, note = ''): string {
	return `${purpose.charAt(0).toUpperCase()}${purpose.slice(1)}. ${note}`.trim();
}
