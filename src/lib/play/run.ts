import type { Branded } from '$lib/shared/brand';
import { must } from '$lib/shared/must';
import type {
	ChoiceId,
	NoteKind,
	ObservationId,
	ScenarioId,
	SceneId,
	Story,
	TruthId
} from '$lib/scenario/scenario';

export type RunId = Branded<'RunId'>;

/** Calling 112 changes the course only where there is danger now; elsewhere it is not logged. */
export type LoggedChoice = ChoiceId | 'call.112';

export interface Note {
	readonly observationId: ObservationId;
	/** `null` until the learner has said what kind it is. */
	readonly kind: NoteKind | null;
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

/** A run at the first moment of a case. Id, truth and time come from the caller; `now` is ISO 8601. */
export function startRun(
	story: Story,
	id: RunId,
	truth: TruthId,
	mode: Run['mode'],
	now: string
): Run {
	return {
		id,
		scenarioId: story.id,
		version: story.version,
		truth,
		mode,
		choices: [],
		firstChoices: [],
		notes: [],
		seen: 0,
		finished: false,
		startedAt: now,
		changedAt: now
	};
}

/** Whether there is anything in it to lose. */
export function hasBegun(run: Run): boolean {
	return run.choices.length > 0 || run.notes.length > 0;
}

/** The run after a choice; the first answer at a moment is kept, whatever comes later. */
export function withChoice(run: Run, sceneId: SceneId, choiceId: ChoiceId, now: string): Run {
	const isFirst = !run.firstChoices.some((first) => first.sceneId === sceneId);
	return {
		...run,
		choices: [...run.choices, choiceId],
		firstChoices: isFirst ? [...run.firstChoices, { sceneId, choiceId }] : run.firstChoices,
		changedAt: now
	};
}

/** The run after 112 was called where there is danger now. There is no consequence to read first. */
export function withEmergencyCall(run: Run, now: string): Run {
	const choices = [...run.choices, 'call.112' as const];
	return { ...run, choices, seen: choices.length, changedAt: now };
}

/** The run with the last consequence read to the end. */
export function withConsequenceSeen(run: Run, finished: boolean, now: string): Run {
	return { ...run, seen: run.choices.length, finished, changedAt: now };
}

/** One choice back; the first answers stay, so going back never mends a score. */
export function withoutLastChoice(run: Run, now: string): Run {
	const choices = run.choices.slice(0, -1);
	return { ...run, choices, seen: choices.length, finished: false, changedAt: now };
}

/** Picks an observation up, still without a kind, or puts it back. */
export function withObservation(
	run: Run,
	observationId: ObservationId,
	picked: boolean,
	now: string
): Run {
	const others = run.notes.filter((note) => note.observationId !== observationId);
	const notes = picked ? [...others, { observationId, kind: null }] : others;
	return { ...run, notes, changedAt: now };
}

/** Says of a picked observation what kind it is. */
export function withNoteKind(
	run: Run,
	observationId: ObservationId,
	kind: NoteKind,
	now: string
): Run {
	const notes = run.notes.map((note) =>
		note.observationId === observationId ? { ...note, kind } : note
	);
	return { ...run, notes, changedAt: now };
}

/**
 * A truth for a new run: one that was played least often so far.
 * `chance` is in [0, 1) and decides between equals.
 */
export function drawTruth(story: Story, played: readonly TruthId[], chance: number): TruthId {
	const timesPlayed = ({ id }: { readonly id: TruthId }) =>
		played.filter((truth) => truth === id).length;
	const least = Math.min(...story.truths.map(timesPlayed));
	const candidates = story.truths.filter((truth) => timesPlayed(truth) === least);
	return must(candidates[Math.floor(chance * candidates.length)], 'a case has truths').id;
}
