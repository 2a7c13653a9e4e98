import type { SnapshotFrom } from 'xstate';
import { must } from '$lib/shared/must';
import { applyEffects, holds, visibleLines, weekdayOf, type Facts } from './facts';
import type { ScenarioMachine } from './machine';
import {
	steps,
	type Choice,
	type Ending,
	type Line,
	type Scenario,
	type Scene,
	type Stage,
	type Story,
	type StoryChoice,
	type StoryScene,
	type TruthId,
	type Weekday
} from './scenario';

export type ScenarioSnapshot = SnapshotFrom<ScenarioMachine>;

/** Where a learner stands in the story, and all there is to read there. */
export type StoryPosition =
	| {
			readonly kind: 'scene';
			readonly scene: StoryScene;
			readonly weekday: Weekday;
			readonly facts: Facts;
			readonly lines: readonly Line[];
			readonly choices: readonly StoryChoice[];
	  }
	| { readonly kind: 'ending'; readonly ending: Pick<Ending, 'id'>; readonly facts: Facts }
	/** Beside the story: the advice of Veilig Thuis, or what happens when you call 112 now. */
	| {
			readonly kind: 'advice' | 'call112';
			readonly stage: Stage | 'debrief';
			readonly facts: Facts;
	  };

/** The same in a whole case. */
export type Position =
	| Extract<StoryPosition, { kind: 'advice' | 'call112' }>
	| { readonly kind: 'ending'; readonly ending: Ending; readonly facts: Facts }
	| (Omit<Extract<StoryPosition, { kind: 'scene' }>, 'scene' | 'choices'> & {
			readonly scene: Scene;
			readonly choices: readonly Choice[];
	  });

/** Reads a state of the machine as a moment of the story; of a whole case it gives whole moments. */
export function positionOf(
	scenario: Scenario,
	truth: TruthId,
	snapshot: ScenarioSnapshot
): Position;
export function positionOf(story: Story, truth: TruthId, snapshot: ScenarioSnapshot): StoryPosition;
export function positionOf(
	story: Story,
	truth: TruthId,
	snapshot: ScenarioSnapshot
): StoryPosition {
	const facts = snapshot.context;
	const [stage, child] = must(
		Object.entries(snapshot.value)[0],
		'the machine is always in a child'
	);
	if (stage === 'aside') return asidePosition(facts, String(child));
	if (stage === 'debrief') {
		const ending = must(
			story.endings.find(({ id }) => id === child),
			'children of debrief are endings'
		);
		return { kind: 'ending', ending, facts };
	}
	const scene = must(
		story.scenes.find(({ id }) => id === child),
		'children of a stage are scenes'
	);
	return {
		kind: 'scene',
		scene,
		facts,
		weekday: weekdayOf(facts.day, story.startsOn),
		lines: visibleLines(scene.text, facts, truth),
		choices: scene.choices.filter((choice) => holds(choice.when, facts, truth))
	};
}

function asidePosition(facts: Facts, child: string): StoryPosition {
	const [kind, key] = child.split('-');
	const stage = stageFrom(must(key, 'asides are named after their stage'));
	return { kind: kind === 'call112' ? kind : 'advice', stage, facts };
}

/** What Veilig Thuis advises when it is asked in a stage. */
export function adviceIn(
	scenario: Scenario,
	truth: TruthId,
	{ stage, facts }: { readonly stage: Stage | 'debrief'; readonly facts: Facts }
): { readonly title: string; readonly lines: readonly Line[] } {
	// After the case, the advice of the last step is the one to read.
	const asked = stage === 'debrief' ? 5 : stage;
	const aside = must(
		scenario.advice.find((candidate) => candidate.stage === asked),
		'the parser asks for an aside per stage in use'
	);
	return { title: aside.title, lines: visibleLines(aside.text, facts, truth) };
}

function stageFrom(key: string): Stage | 'debrief' {
	if (key === 'acute' || key === 'debrief') return key;
	return must(
		steps.find((step) => key === `step${step}`),
		'the machine names its stages so'
	);
}

/** What happens on a choice, as visible once its effects have come to pass. */
export function consequenceOf(
	{ startsOn }: Pick<Story, 'startsOn'>,
	truth: TruthId,
	choice: StoryChoice,
	before: Facts
): readonly Line[] {
	const after = applyEffects(before, choice.effects, startsOn);
	return visibleLines(choice.consequence, after, truth);
}

/** What an ending tells, under the facts with which it was reached. */
export function endingLines(
	{ ending, facts }: Pick<Extract<Position, { kind: 'ending' }>, 'ending' | 'facts'>,
	truth: TruthId
): readonly Line[] {
	return visibleLines(ending.text, facts, truth);
}
