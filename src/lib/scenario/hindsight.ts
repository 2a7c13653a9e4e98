import { must } from '$lib/shared/must';
import type {
	Choice,
	ChoiceId,
	Observation,
	ObservationId,
	Scenario,
	Scene,
	SceneId,
	Story,
	StoryScene
} from './scenario';

/**
 * A case comes in two parts: the story, which is needed to play, and what one reads afterwards.
 * The second part is as large as the first, and nobody needs it before the first step is over.
 */

type LateInChoice = Pick<Choice, 'pull' | 'verdict' | 'why' | 'sources'>;
type LateInObservation = Pick<Observation, 'kind' | 'why'>;

interface LateInScene {
	readonly choices: Readonly<Record<ChoiceId, LateInChoice>>;
	readonly observations: Readonly<Record<ObservationId, LateInObservation>>;
}

/** All of a case that its story does not hold. */
export interface Hindsight extends Omit<Scenario, Exclude<keyof Story, SameInBoth>> {
	readonly perScene: Readonly<Record<SceneId, LateInScene>>;
}

/** By which the two parts know each other, and what the second holds in full. */
type SameInBoth = 'id' | 'version' | 'truths' | 'endings';

export function isWhole(story: Story): story is Scenario {
	return 'advice' in story;
}

/** The part of a case that is needed to play it. */
export function storyOf(scenario: Scenario): Story {
	const { format, id, version, title, contentNote, startsOn, start } = scenario;
	return {
		...{ format, id, version, title, contentNote, startsOn, start },
		truths: scenario.truths.map((truth) => ({ id: truth.id })),
		scenes: scenario.scenes.map(storyScene),
		endings: scenario.endings.map((ending) => ({ id: ending.id }))
	};
}

function storyScene(scene: Scene): StoryScene {
	return {
		...scene,
		observations: scene.observations.map(({ id, note }) => ({ id, note })),
		choices: scene.choices.map(({ pull, verdict, why, sources, ...choice }) => choice)
	};
}

/** The part of a case that is read afterwards. */
export function hindsightOf(scenario: Scenario): Hindsight {
	const { format, title, contentNote, startsOn, start, scenes, ...late } = scenario;
	return {
		...late,
		perScene: Object.fromEntries(scenes.map((scene) => [scene.id, lateIn(scene)]))
	};
}

function lateIn({ choices, observations }: Scene): LateInScene {
	return {
		choices: Object.fromEntries(
			choices.map(({ id, pull, verdict, why, sources }) => [id, { pull, verdict, why, sources }])
		),
		observations: Object.fromEntries(observations.map(({ id, kind, why }) => [id, { kind, why }]))
	};
}

/** The whole case again, or `undefined` when the two parts are not of one case in one version. */
export function wholeOf(story: Story, { perScene, ...late }: Hindsight): Scenario | undefined {
	if (late.id !== story.id || late.version !== story.version) return undefined;
	return { ...story, ...late, scenes: story.scenes.map((scene) => wholeScene(scene, perScene)) };
}

function wholeScene(scene: StoryScene, perScene: Hindsight['perScene']): Scene {
	const late = must(perScene[scene.id], 'both parts are of one version');
	const lateOf = <Id extends string, Late>(record: Readonly<Record<Id, Late>>, id: Id): Late =>
		must(record[id], 'both parts are of one version');
	return {
		...scene,
		choices: scene.choices.map((choice) => ({ ...choice, ...lateOf(late.choices, choice.id) })),
		observations: scene.observations.map((observation) => ({
			...observation,
			...lateOf(late.observations, observation.id)
		}))
	};
}
