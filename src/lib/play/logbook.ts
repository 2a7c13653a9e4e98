import {
	noteKinds,
	type NoteKind,
	type Observation,
	type ObservationId,
	type Scenario,
	type SceneId,
	type Story,
	type StoryObservation
} from '$lib/scenario/scenario';
import type { Moment } from './replay';
import type { Note, Run } from './run';

/** A note of the learner with the words of its observation. */
export interface LogbookEntry {
	readonly observation: StoryObservation;
	readonly kind: NoteKind | null;
}

/** What the open logbook shows, and what comes back from it. */
export interface LogbookEntriesProps {
	/** Changes with every moment. */
	readonly moment: number;
	readonly entries: readonly LogbookEntry[];
	readonly onkind: (observationId: ObservationId, kind: NoteKind) => void;
}

export interface LogbookGroup {
	readonly kind: NoteKind;
	readonly entries: readonly LogbookEntry[];
}

/** The learner's notes in the order in which they were picked up; notes of other case data are left out. */
export function entriesOf(story: Story, run: Run): readonly LogbookEntry[] {
	const observations = new Map(
		story.scenes.flatMap((scene) => scene.observations).map((one) => [one.id, one])
	);
	return run.notes.flatMap(({ observationId, kind }) => {
		const observation = observations.get(observationId);
		return observation === undefined ? [] : [{ observation, kind }];
	});
}

/** The entries that have a kind, under the four headings; an empty heading stays, to be seen. */
export function groupedByKind(entries: readonly LogbookEntry[]): readonly LogbookGroup[] {
	return noteKinds.map((kind) => ({
		kind,
		entries: entries.filter((entry) => entry.kind === kind)
	}));
}

/** One observation of step 1, beside what the attention officer made of it. */
export interface Comparison {
	readonly observation: Observation;
	/** `'missed'` when it was not picked up, `null` when it was but got no kind. */
	readonly own: NoteKind | null | 'missed';
}

/** All that could be noticed in these moments, each with what the learner did with it. */
export function compareWithOfficer(
	scenario: Scenario,
	moments: readonly Moment[],
	notes: readonly Note[]
): readonly Comparison[] {
	return observedIn(scenario, moments).map((observation) => {
		const note = notes.find(({ observationId }) => observationId === observation.id);
		return { observation, own: note === undefined ? 'missed' : note.kind };
	});
}

/** Only what stood on screen: a line under a condition that did not hold could not be noticed. */
function observedIn(scenario: Scenario, moments: readonly Moment[]): readonly Observation[] {
	const all = moments.flatMap(({ scene, lines }) =>
		observationsOf(scenario, scene.id).filter(({ id }) =>
			lines.some((line) => line.text.includes(`](${id})`))
		)
	);
	return [...new Map(all.map((one) => [one.id, one])).values()];
}

function observationsOf(scenario: Scenario, sceneId: SceneId): readonly Observation[] {
	return scenario.scenes.find(({ id }) => id === sceneId)?.observations ?? [];
}
