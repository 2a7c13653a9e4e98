import type { Act, Choice, Finding, Scene } from '$lib/scenario/scenario';
import { bringsOutsideHelp, flawsOfOffered } from '../acts';
import { isRevealed, stateAt, type CaseGraph, type GraphState } from '../graph';
import type { Past } from '../paths';
import type { Norm } from '../rule';
import { pathNorm } from './path-norm';

type Mark = 'known' | 'known-before' | 'outside-help';
type Talk = 'child' | 'parents';

interface VeiligThuisFirst extends Omit<Norm, 'check'> {
	readonly finding: Finding;
	/** With whom nobody talks before Veilig Thuis or the police know. */
	readonly talks: readonly Talk[];
	/** Why such a talk must wait, as the message says it after “terwijl”. */
	readonly because: string;
}

const talkActs: Readonly<Record<Talk, Act>> = { child: 'talk-child', parents: 'talk-parents' };

/**
 * A norm that lets Veilig Thuis come before a talk once something has come to light. From then on,
 * and until somebody has called, a choice is better than unwise only if it
 * 1. is not itself such a talk, by its act;
 * 2. does not lead to a moment with such a talk;
 * 3. leads straight to a call, where the learner has got into such a talk all the same.
 * In the moment of the finding itself only the first two hold: who tells must get an answer.
 * A call from before the finding does not count: it was about something else.
 */
export function veiligThuisFirst({ finding, talks, because, ...norm }: VeiligThuisFirst): Norm {
	const flaw = {
		what: `Een gesprek telt hier als goed, terwijl ${because} en Veilig Thuis nog niets weet.`,
		remedy: 'Maak deze keuze unwise, of laat eerst advies vragen, melden of 112 bellen.'
	};
	return pathNorm<Mark>({
		...norm,
		onArrival: (state) => (isRevealed(finding, state) ? ['known'] : []),
		onLeaving: (edge, state, past) => [
			...(past.has('known') ? (['known-before'] as const) : []),
			...(past.has('known') && bringsOutsideHelp(edge, state) ? (['outside-help'] as const) : [])
		],
		flawsAt: (state, past, graph) =>
			past.has('known') && !past.has('outside-help')
				? flawsOfOffered(state, isTalkIn(state, past, graph, talks), flaw)
				: []
	});
}

/** Whether a choice that is better than unwise talks, goes on talking, or leads to a talk. */
function isTalkIn(
	state: GraphState,
	past: Past<Mark>,
	graph: CaseGraph,
	talks: readonly Talk[]
): (choice: Choice, scene: Scene) => boolean {
	const isTalk = ({ talk }: Scene) => talks.some((who) => who === talk);
	return (choice, scene) => {
		if (choice.verdict === 'unwise') return false;
		if (talks.some((who) => choice.act === talkActs[who])) return true;
		const edges = state.edges.filter(({ via }) => via === choice);
		const leadsTo = edges.flatMap(({ to }) => sceneAt(graph, to));
		if (past.has('known-before') && isTalk(scene)) return !isAll(leadsTo, isCall);
		return leadsTo.some(isTalk) && !edges.some((edge) => bringsOutsideHelp(edge, state));
	};
}

/** The moment of a state; none for an ending. */
function sceneAt(graph: CaseGraph, index: number): readonly Scene[] {
	const { position } = stateAt(graph, index);
	return position.kind === 'scene' ? [position.scene] : [];
}

function isAll(scenes: readonly Scene[], isSo: (scene: Scene) => boolean): boolean {
	return scenes.length > 0 && scenes.every(isSo);
}

function isCall({ talk, stage }: Scene): boolean {
	return talk === 'advice' || stage === 'acute';
}
