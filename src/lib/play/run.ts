import type { Branded } from '$lib/shared/brand';
import type {
	ChoiceId,
	NoteKind,
	ObservationId,
	ScenarioId,
	SceneId,
	TruthId
} from '$lib/scenario/scenario';

export type RunId = Branded<'RunId'>;

/** Calling 112 changes the course only where there is danger now; elsewhere it is not logged. */
export type LoggedChoice = ChoiceId | 'call.112';

export interface Note {
	readonly observationId: ObservationId;
	readonly kind: NoteKind;
}

/** The first answer at a moment, which the score keeps when somebody goes back. */
export interface FirstChoice {
	readonly sceneId: SceneId;
	readonly choiceId: ChoiceId;
}

/** One learner in one case from start to debrief: replayed from its choices, never a machine's inside. */
export interface Run {
	readonly id: RunId;
	readonly scenarioId: ScenarioId;
	/** The version of the case the run started on, and finishes on. */
	readonly version: number;
	readonly truth: TruthId;
	readonly mode: 'practice' | 'check';
	readonly choices: readonly LoggedChoice[];
	readonly firstChoices: readonly FirstChoice[];
	readonly notes: readonly Note[];
	/** How many choices had their consequence read to the end. At most `choices.length`. */
	readonly seen: number;
	readonly finished: boolean;
	/** ISO 8601, UTC. */
	readonly startedAt: string;
	readonly changedAt: string;
}
