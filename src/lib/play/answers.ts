import { steps, type Choice, type Scenario, type Scene, type Stage } from '$lib/scenario/scenario';
import type { Moment } from './replay';
import type { Run } from './run';

/** What was first answered at a moment; that is what counts. */
export interface Answer {
	readonly scene: Scene;
	readonly first: Choice;
	/** The answer that stands now, where somebody went back and chose otherwise. */
	readonly later: Choice | null;
}

export interface StageAnswers {
	readonly stage: Stage;
	readonly answers: readonly Answer[];
}

/** All first answers of a run, in the order in which they were given; `moments` is the way that stands. */
export function answersOf(
	scenario: Scenario,
	run: Run,
	moments: readonly Moment[]
): readonly Answer[] {
	return run.firstChoices.flatMap(({ sceneId, choiceId }) => {
		const scene = scenario.scenes.find(({ id }) => id === sceneId);
		const first = scene?.choices.find(({ id }) => id === choiceId);
		// Only a run on other case data than its own can hold a choice that is gone.
		if (scene === undefined || first === undefined) return [];
		const standing = moments.find((moment) => moment.scene.id === sceneId)?.choice?.id ?? first.id;
		const later = scene.choices.find(({ id }) => id === standing && id !== first.id) ?? null;
		return [{ scene, first, later }];
	});
}

/** The answers in the order of the steps; the acute route stands last. */
export function answersPerStage(answers: readonly Answer[]): readonly StageAnswers[] {
	return [...steps, 'acute' as const]
		.map((stage) => ({ stage, answers: answers.filter(({ scene }) => scene.stage === stage) }))
		.filter((group) => group.answers.length > 0);
}
