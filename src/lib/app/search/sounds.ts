/** What sounds alike is mixed up alike: both sides of a search are written in one way. */
const sounds: readonly (readonly [pattern: RegExp, plain: string])[] = [
	[/ij|y/g, 'ei'],
	[/ou/g, 'au'],
	[/ch/g, 'g'],
	[/ph/g, 'f'],
	[/dt$|d$/, 't']
];

/** “Vegtscheiding”, “snijt” and “broot” as what is meant, which is written the same way. */
export function soundOf(word: string): string {
	return sounds.reduce((term, [pattern, to]) => term.replace(pattern, to), word);
}
