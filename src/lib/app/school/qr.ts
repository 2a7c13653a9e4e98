import { generate } from 'lean-qr';

export interface QrPicture {
	/** How many squares a side has, with the empty border that a reader needs. */
	readonly size: number;
	/** The dark squares as one path, a square being 1 by 1. */
	readonly path: string;
}

const border = 4;
/** More than this makes squares too small for the camera of an old phone. */
const mostChars = 1_200;

/** The picture of a text, or nothing where it would be too fine to read. */
export function qrOf(text: string): QrPicture | undefined {
	if (text.length > mostChars) return undefined;
	const code = generate(text);
	const numbers = Array.from({ length: code.size }, (_, index) => index);
	const squares = numbers.flatMap((y) =>
		numbers.filter((x) => code.get(x, y)).map((x) => `M${x + border} ${y + border}h1v1h-1z`)
	);
	return { size: code.size + 2 * border, path: squares.join('') };
}
