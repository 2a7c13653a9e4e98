import { plainText } from '$lib/scenario/marked-text';

/** How many words a reader reads; marks and lone dashes are none. */
export function wordCount(text: string): number {
	return plainText(text)
		.split(/\s+/)
		.filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
