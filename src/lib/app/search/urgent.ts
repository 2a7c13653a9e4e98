import { isLike, wordsOf } from './dutch-words';
import { urgentWords, type Urgent } from './urgent-words';

const urgentVocabulary = new Set(
	urgentWords.flatMap(({ phrases, pair = [] }) => wordsOf([...phrases, ...pair].join(' ')))
);

/**
 * The entries that what was typed may not wait for, the most urgent first. A word that is known is
 * never taken for a slip of another: “leerkracht” is one letter away from something else.
 */
export function urgentFor(query: string, known: ReadonlySet<string>): readonly string[] {
	const typed = wordsOf(query);
	const isKnown = (word: string) => known.has(word) || urgentVocabulary.has(word);
	const isTyped = (word: string) =>
		typed.some(
			(candidate) => candidate === word || (!isKnown(candidate) && isLike(candidate, word))
		);
	return urgentWords.filter((urgent) => isMeant(urgent, isTyped)).map(({ entry }) => entry);
}

function isMeant({ phrases, pair }: Urgent, isTyped: (word: string) => boolean): boolean {
	return (
		phrases.some((phrase) => wordsOf(phrase).every(isTyped)) ||
		(pair !== undefined && pair.every((words) => wordsOf(words).some(isTyped)))
	);
}
