/**
 * As many whole sentences as fit, and always one: everything that can be found has to come over a
 * slow line. A question is not left without its answer.
 */
export function inShort(text: string, most: number): string {
	const sentences = text.split(/(?<=[.?!])\s+/);
	let short = '';
	for (const sentence of sentences) {
		const longer = `${short} ${sentence}`.trim();
		if (short !== '' && !short.endsWith('?') && longer.length > most) break;
		short = longer;
	}
	return short;
}
