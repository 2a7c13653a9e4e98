import type { SnapshotFrom } from 'xstate';
import { must } from '$lib/shared/must';
import { holds, visibleLines, weekdayOf, type Facts } from './facts';
import type { ScenarioMachine, StageKey } from './machine';
import type { Choice, Ending, Line, Scenario, Scene, TruthId, Weekday } from './scenario';

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
			readonly stage: StageKey;
			readonly facts: Facts;
			readonly title: string;
			readonly lines: readonly Line[];
	  }
	| { readonly kind: 'call112'; readonly facts: Facts };

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
	const [kind, stage] = child.split('-') as ['advice' | 'call112', StageKey];
	if (kind === 'call112') return { kind, facts };
	const aside = must(
		scenario.advice.find((candidate) => stageOf(stage) === String(candidate.stage)),
		'the parser asks for an aside per stage in use'
	);
	return { kind, stage, facts, title: aside.title, lines: visibleLines(aside.text, facts, truth) };
}

/** After the case, the advice of the last step is the one to read. */
function stageOf(key: StageKey): string {
	if (key === 'debrief') return '5';
	return key.replace('step', '');
}
