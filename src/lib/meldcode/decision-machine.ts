import { assign, setup, type SnapshotFrom } from 'xstate';
import { exitsOf, nodesOf, type DecisionExit, type DecisionGraph } from './decision';

/** A place that was left, and by which answer. */
export interface Footstep {
	readonly node: string;
	readonly answer: string;
}

export type DecisionEvent =
	| { readonly type: 'answer.given'; readonly answer: string }
	| { readonly type: 'went.back' }
	| { readonly type: 'restarted' };

interface DecisionContext {
	readonly trail: readonly Footstep[];
}

/** What a guard needs to know: the answer, and for a way that depends on it, what must be passed. */
interface Branch {
	readonly answer: string;
	readonly whenPassed: string | null;
}

/** Where *Terug* passes through on its way to the place that was left last. */
const returning = 'returning';

const decisionSetup = setup({
	types: { context: {} as DecisionContext, events: {} as DecisionEvent },
	guards: {
		leadsHere: ({ context, event }, { answer, whenPassed }: Branch) =>
			event.type === 'answer.given' &&
			event.answer === answer &&
			(whenPassed === null || context.trail.some(({ node }) => node === whenPassed)),
		hasTrail: ({ context }) => context.trail.length > 0,
		leftLast: ({ context }, { node }: { readonly node: string }) =>
			context.trail.at(-1)?.node === node
	},
	actions: {
		remember: assign({
			trail: ({ context }, footstep: Footstep) => [...context.trail, footstep]
		}),
		forgetLast: assign({ trail: ({ context }) => context.trail.slice(0, -1) }),
		forgetAll: assign({ trail: [] })
	}
});

/**
 * The machine of a decision: each question and outcome a state, the trail of answers beside it.
 * Keeps nothing and asks nothing of the outside. Expects a decision without flaws.
 */
export function createDecisionMachine(graph: DecisionGraph) {
	const nodes = nodesOf(graph);
	return decisionSetup.createMachine({
		id: 'decision',
		context: { trail: [] },
		initial: graph.start,
		on: {
			'went.back': { guard: 'hasTrail', target: `.${returning}` },
			restarted: { target: `.${graph.start}`, actions: 'forgetAll', reenter: true }
		},
		states: {
			...Object.fromEntries(nodes.map((node) => [node, stateOf(graph, node)])),
			[returning]: {
				always: nodes.map((node) => ({
					guard: { type: 'leftLast' as const, params: { node } },
					actions: 'forgetLast' as const,
					target: node
				}))
			}
		}
	});
}

export type DecisionMachine = ReturnType<typeof createDecisionMachine>;
export type DecisionSnapshot = SnapshotFrom<DecisionMachine>;

/** The id of the question or outcome one is at. */
export function nodeAt(snapshot: DecisionSnapshot): string {
	return String(snapshot.value);
}

function stateOf(graph: DecisionGraph, node: string) {
	return { on: { 'answer.given': exitsOf(graph, node).flatMap((exit) => waysOut(node, exit)) } };
}

/** The way for who was there before stands first, since the first that fits is taken. */
function waysOut(node: string, { id, to, toWhenPassed }: DecisionExit) {
	const way = (target: string, whenPassed: string | null) => ({
		guard: { type: 'leadsHere' as const, params: { answer: id, whenPassed } },
		actions: { type: 'remember' as const, params: { node, answer: id } },
		target
	});
	return toWhenPassed === undefined ? [way(to, null)] : [way(toWhenPassed, to), way(to, null)];
}
