import { must } from '$lib/shared/must';
import { verdicts, type Scenario, type Stage, type Verdict } from '$lib/scenario/scenario';
import type { Run } from './run';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface StageScore {
	readonly stage: Stage;
	readonly counts: VerdictCounts;
}

/**
 * How often each verdict was given per stage, in the order in which the stages were met.
 * Counts the first answer at each moment, so going back never changes it; asides and 112 never count.
 */
export function scorePerStage(scenario: Scenario, run: Run): readonly StageScore[] {
	const perStage = new Map<Stage, Verdict[]>();
	for (const { sceneId, choiceId } of run.firstChoices) {
		const scene = scenario.scenes.find(({ id }) => id === sceneId);
		const choice = scene?.choices.find(({ id }) => id === choiceId);
		// Only a run on other case data than its own can hold a choice that is gone.
		if (scene === undefined || choice === undefined) continue;
		if (!perStage.has(scene.stage)) perStage.set(scene.stage, []);
		must(perStage.get(scene.stage), 'set in the line above').push(choice.verdict);
	}
	return [...perStage].map(([stage, given]) => ({ stage, counts: countsOf(given) }));
}

function countsOf(given: readonly Verdict[]): VerdictCounts {
	const count = (verdict: Verdict) => given.filter((one) => one === verdict).length;
	return { fitting: count('fitting'), defensible: count('defensible'), unwise: count('unwise') };
}

/** The three counts in words, without zeros: “2 passend, 1 verdedigbaar”. */
export function inWords(counts: VerdictCounts, words: Readonly<Record<Verdict, string>>): string {
	return verdicts
		.filter((verdict) => counts[verdict] > 0)
		.map((verdict) => `${counts[verdict]} ${words[verdict]}`)
		.join(', ');
}
