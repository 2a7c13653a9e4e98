import { assign, raise, setup } from 'xstate';
import { must } from '$lib/shared/must';
import { applyEffects, holds, startFacts, type Facts } from './facts';
import {
	steps,
	type StoryChoice,
	type ChoiceId,
	type EndingId,
	type Story,
	type StoryScene,
	type SceneId,
	type Stage,
	type Target,
	type TruthId,
	type Weekday
} from './scenario';

export type ScenarioEvent =
	| { readonly type: 'choice.made'; readonly choiceId: ChoiceId }
	/** Possible everywhere, never scored: leads to the acute route where there is danger now. */
	| { readonly type: 'call.112' }
	/** Possible everywhere, never scored: opens the advice aside of the present stage. */
	| { readonly type: 'ask.veiligThuis' }
	| { readonly type: 'aside.closed' };

const stages: readonly Stage[] = [...steps, 'acute'];

/** What a guard or an action needs to know of a choice; `truth` is fixed for the whole machine. */
interface Branch {
	readonly choice: StoryChoice;
	readonly target: Target;
	readonly truth: TruthId;
	readonly startsOn: Weekday;
}

const caseMachine = setup({
	types: { context: {} as Facts, events: {} as ScenarioEvent },
	guards: {
		leadsHere: ({ context, event }, { choice, target, truth, startsOn }: Branch) =>
			event.type === 'choice.made' &&
			event.choiceId === choice.id &&
			holds(choice.when, context, truth) &&
			holds(target.when, applyEffects(context, choice.effects, startsOn), truth)
	},
	actions: {
		applyEffects: assign(({ context }, { choice, startsOn }: Branch) =>
			applyEffects(context, choice.effects, startsOn)
		),
		call112Again: raise({ type: 'call.112' })
	}
});

type MachineConfig = Parameters<typeof caseMachine.createMachine>[0];
type NodeConfig = NonNullable<MachineConfig['states']>[string];

/**
 * The XState machine of one case under one truth. Parent states are the five steps, `acute`,
 * `debrief` and `aside`; their children are the scenes, the endings and what opens beside the
 * story. It knows no time and does no I/O; the log of choices stays outside it.
 * Expects a parsed case: every target exists, and the last target of a choice is open.
 */
export function createScenarioMachine(story: Story, truth: TruthId) {
	const start = must(
		story.scenes.find((scene) => scene.id === story.start),
		'the parser checks the start'
	);
	const inUse = stages.filter((stage) => story.scenes.some((scene) => scene.stage === stage));
	return caseMachine.createMachine({
		id: 'scenario',
		context: startFacts,
		initial: stageKey(start.stage),
		states: {
			...Object.fromEntries(
				inUse.map((stage) => [stageKey(stage), stageNode(story, truth, stage)])
			),
			debrief: debriefNode(story),
			aside: asideNode([...inUse.map(stageKey), 'debrief'])
		}
	});
}

export type ScenarioMachine = ReturnType<typeof createScenarioMachine>;

function stageNode(story: Story, truth: TruthId, stage: Stage): NodeConfig {
	const scenes = story.scenes.filter((scene) => scene.stage === stage);
	const first = scenes.find((scene) => scene.id === story.start) ?? scenes[0];
	return {
		initial: must(first, 'a stage in use has a scene').id,
		on: asidesOf(stageKey(stage)),
		states: {
			...Object.fromEntries(scenes.map((scene) => [scene.id, sceneNode(story, truth, scene)])),
			resume: resumeNode
		}
	};
}

function sceneNode(story: Story, truth: TruthId, scene: StoryScene): NodeConfig {
	const { startsOn } = story;
	const branches = scene.choices.flatMap((choice) =>
		choice.targets.map((target) => ({ choice, target, truth, startsOn }))
	);
	return {
		on: {
			'choice.made': branches.map((branch) => ({
				guard: { type: 'leadsHere' as const, params: branch },
				actions: { type: 'applyEffects' as const, params: branch },
				target: addressOf(story, branch.target.to)
			})),
			...(scene.emergency && { 'call.112': addressOf(story, scene.emergency) })
		}
	};
}

function debriefNode(story: Story): NodeConfig {
	return {
		initial: must(story.endings[0], 'the parser asks for an ending').id,
		on: asidesOf('debrief'),
		states: {
			...Object.fromEntries(story.endings.map((ending) => [ending.id, { type: 'final' as const }])),
			resume: resumeNode
		}
	};
}

/** Leads back to the very scene from which an aside was opened. */
const resumeNode: NodeConfig = { type: 'history', history: 'shallow' };

function asidesOf(stage: StageKey): NonNullable<NodeConfig['on']> {
	return {
		'call.112': `#scenario.aside.call112-${stage}`,
		'ask.veiligThuis': `#scenario.aside.advice-${stage}`
	};
}

/** Asides change nothing: they open, and close to where the learner was. */
function asideNode(inUse: readonly StageKey[]): NodeConfig {
	const nodes = inUse.flatMap((stage) => {
		const back = `#scenario.${stage}.resume`;
		const on = {
			'aside.closed': back,
			// Returns first, since only the scene knows whether there is danger now.
			'call.112': { target: back, actions: 'call112Again' as const }
		};
		return [
			[`advice-${stage}`, { on }],
			[`call112-${stage}`, { on }]
		] as const;
	});
	return { initial: must(nodes[0], 'a case has a stage')[0], states: Object.fromEntries(nodes) };
}

function addressOf(story: Story, id: SceneId | EndingId): string {
	const scene = story.scenes.find((candidate) => candidate.id === id);
	return `#scenario.${scene === undefined ? 'debrief' : stageKey(scene.stage)}.${id}`;
}

export type StageKey = 'debrief' | 'acute' | `step${1 | 2 | 3 | 4 | 5}`;

function stageKey(stage: Stage): StageKey {
	return stage === 'acute' ? 'acute' : `step${stage}`;
}
