/** Where something stands in the data of a case: names of fields, and positions in lists. */
export type Path = readonly (string | number)[];

/** What is wrong at a path, in Dutch, and what a writer can do about it. */
export interface Fault {
	readonly path: Path;
	readonly what: string;
	readonly remedy: string;
	/** Counts from 1. Only when the path alone does not tell it. */
	readonly line?: number;
}

/** A fault as a writer reads it. */
export interface Problem {
	readonly file: string;
	/** Counts from 1. Missing for data that was no text. */
	readonly line?: number;
	/** In words: "moment kring, keuze even-aankijken". */
	readonly place: string;
	readonly what: string;
	readonly remedy: string;
}

/** One line to read, beginning with an address that editors can open: `file:line`. */
export function formatProblem({ file, line, place, what, remedy }: Problem): string {
	const address = line === undefined ? file : `${file}:${line}`;
	return `${address} · ${place}: ${what} → ${remedy}`;
}

const longestQuote = 60;

/** A value of the writer as one short line without odd characters. */
export function plain(value: unknown): string {
	const line = String(value)
		.slice(0, longestQuote + 1)
		.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ');
	return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}

export function quoted(value: unknown): string {
	return `“${plain(value)}”`;
}

/** A list in running text: `a, b of c`. */
export function eitherOf(options: readonly unknown[]): string {
	const words = options.map(plain);
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} of ${last}`;
}
