/** A piece of running text, or words that can be picked up as an observation. */
export type Segment =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'observation'; readonly text: string; readonly observationId: string };

const mark = /\[([^\]]+)\]\(([^)]+)\)/g;

/** Splits a line at its marks `[words](observation-id)`; what is no mark stays as it is written. */
export function segmentsOf(text: string): readonly Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const match of text.matchAll(mark)) {
		const [whole, words = '', observationId = ''] = match;
		if (match.index > end) segments.push({ kind: 'text', text: text.slice(end, match.index) });
		segments.push({ kind: 'observation', text: words, observationId });
		end = match.index + whole.length;
	}
	if (end < text.length) segments.push({ kind: 'text', text: text.slice(end) });
	return segments;
}

/** The line as it is read aloud, without marks. */
export function plainText(text: string): string {
	return segmentsOf(text)
		.map((segment) => segment.text)
		.join('');
}
