import { verdicts, type Verdict } from '$lib/scenario/scenario';
import type { Answer } from './answers';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/**
 * How often each verdict was given. Counts the first answer at each moment, so going back never
 * changes it; asides and 112 never count.
 */
export function scoreOf(answers: readonly Answer[]): VerdictCounts {
	const count = (verdict: Verdict) =>
		answers.filter(({ first }) => first.verdict === verdict).length;
	return { fitting: count('fitting'), defensible: count('defensible'), unwise: count('unwise') };
}

/** The three counts in words, without zeros: “2 passend, 1 verdedigbaar”. */
export function inWords(counts: VerdictCounts, words: Readonly<Record<Verdict, string>>): string {
	return verdicts
		.filter((verdict) => counts[verdict] > 0)
		.map((verdict) => `${counts[verdict]} ${words[verdict]}`)
		.join(', ');
}
