import type { Act, Choice, Scene } from '$lib/scenario/scenario';
import type { Edge, GraphState } from './graph';
import { placeOfChoice } from './places';
import type { Flaw } from './rule';

/** Calling 112 where there is danger now is an emergency call, as if it had been chosen. */
export function actOf(edge: Edge): Act {
	return edge.via === 'call.112' ? 'emergency' : edge.via.act;
}

const calls: readonly Act[] = ['advice', 'report', 'emergency'];

/**
 * Whether Veilig Thuis or the police now know, so that they can say whom to speak, and when.
 * Nobody calls them in the middle of a talk with the child or the parents: there a choice may say
 * that it does, and still it does not count. The button for 112 always counts.
 */
export function bringsOutsideHelp({ via }: Edge, { position }: GraphState): boolean {
	if (via === 'call.112') return true;
	const talk = position.kind === 'scene' ? position.scene.talk : undefined;
	return talk !== 'child' && talk !== 'parents' && calls.includes(via.act);
}

/** Whether Veilig Thuis has been asked for advice, by a call that can have been made. */
export function asksAdvice(edge: Edge, state: GraphState): boolean {
	return actOf(edge) === 'advice' && bringsOutsideHelp(edge, state);
}

/** A flaw for each offered choice of which something is true. */
export function flawsOfOffered(
	state: GraphState,
	isWrong: (choice: Choice, scene: Scene) => boolean,
	flaw: Omit<Flaw, 'place'>
): readonly Flaw[] {
	const { position } = state;
	if (position.kind === 'ending') return [];
	return position.choices
		.filter((choice) => isWrong(choice, position.scene))
		.map((choice) => ({ place: placeOfChoice(position.scene, choice), ...flaw }));
}
