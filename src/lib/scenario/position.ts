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
	type TruthId,
	type Weekday
} from './scenario';

export type ScenarioSnapshot = SnapshotFrom<ScenarioMachine>;

/** Where a learner stands, and all there is to read there. */
export type Position =
	| {
			readonly kind: 'scene';
			readonly scene: Scene;
			readonly weekday: Weekday;
			readonly facts: Facts;
			readonly lines: readonly Line[];
			readonly choices: readonly Choice[];
	  }
	| {
			readonly kind: 'ending';
			readonly ending: Ending;
			readonly facts: Facts;
			readonly lines: readonly Line[];
	  }
	| {
			readonly kind: 'advice';
			readonly stage: Stage | 'debrief';
			readonly facts: Facts;
			readonly title: string;
			readonly lines: readonly Line[];
	  }
	| { readonly kind: 'call112'; readonly stage: Stage | 'debrief'; readonly facts: Facts };

/** Reads a state of the machine as a moment of the story. */
export function positionOf(
	scenario: Scenario,
	truth: TruthId,
	snapshot: ScenarioSnapshot
): Position {
	const facts = snapshot.context;
	const [stage, child] = must(
		Object.entries(snapshot.value)[0],
		'the machine is always in a child'
	);
	if (stage === 'aside') return asidePosition(scenario, truth, facts, String(child));
	if (stage === 'debrief') {
		const ending = must(
			scenario.endings.find(({ id }) => id === child),
			'children of debrief are endings'
		);
		return { kind: 'ending', ending, facts, lines: visibleLines(ending.text, facts, truth) };
	}
	const scene = must(
		scenario.scenes.find(({ id }) => id === child),
		'children of a stage are scenes'
	);
	return {
		kind: 'scene',
		scene,
		facts,
		weekday: weekdayOf(facts.day, scenario.startsOn),
		lines: visibleLines(scene.text, facts, truth),
		choices: scene.choices.filter((choice) => holds(choice.when, facts, truth))
	};
}

function asidePosition(scenario: Scenario, truth: TruthId, facts: Facts, child: string): Position {
	const [kind, key] = child.split('-');
	const stage = stageFrom(must(key, 'asides are named after their stage'));
	if (kind === 'call112') return { kind, stage, facts };
	// After the case, the advice of the last step is the one to read.
	const asked = stage === 'debrief' ? 5 : stage;
	const aside = must(
		scenario.advice.find((candidate) => candidate.stage === asked),
		'the parser asks for an aside per stage in use'
	);
	const lines = visibleLines(aside.text, facts, truth);
	return { kind: 'advice', stage, facts, title: aside.title, lines };
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
	scenario: Scenario,
	truth: TruthId,
	choice: Choice,
	before: Facts
): readonly Line[] {
	const after = applyEffects(before, choice.effects, scenario.startsOn);
	return visibleLines(choice.consequence, after, truth);
}
