const longest = 24;

/** The known word that looks most like what was written, or `undefined` when none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
	if (written.length > longest) return undefined;
	const near = known
		.filter((word) => Math.abs(word.length - written.length) <= slack(word))
		.map((word) => ({ word, steps: distance(written.toLowerCase(), word.toLowerCase()) }))
		.filter(({ word, steps }) => steps <= slack(word))
		.sort((one, other) => one.steps - other.steps);
	return near[0]?.word;
}

/** How many letters may be wrong in a word before it is another word. */
function slack(word: string): number {
	return Math.max(1, Math.floor(word.length / 3));
}

/** How many letters must be added, left out, changed or swapped with the next to get to a word. */
function distance(from: string, to: string): number {
	let before: readonly number[] = [];
	let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let index = 1; index <= from.length; index += 1) {
		const next = [index];
		for (let column = 1; column <= to.length; column += 1) {
			const [letter, other] = [from[index - 1], to[column - 1]];
			const isSwap = letter === to[column - 2] && from[index - 2] === other;
			next.push(
				Math.min(
					at(row, column - 1) + (letter === other ? 0 : 1),
					at(row, column) + 1,
					at(next, column - 1) + 1,
					isSwap ? at(before, column - 2) + 1 : Infinity
				)
			);
		}
		[before, row] = [row, next];
	}
	return at(row, to.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
