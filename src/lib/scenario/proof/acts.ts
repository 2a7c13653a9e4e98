import type { Act, Choice, Scene } from '$lib/scenario/scenario';
import type { Edge, GraphState } from './graph';
import { placeOfChoice } from './places';
import type { Flaw } from './rule';

/** Calling 112 where there is danger now is an emergency call, as if it had been chosen. */
export function actOf(edge: Edge): Act {
	return edge.via === 'call.112' ? 'emergency' : edge.via.act;
}

/** Whether Veilig Thuis or the police now know, so that they can say whom to speak, and when. */
export function bringsOutsideHelp(edge: Edge): boolean {
	const act = actOf(edge);
	return act === 'advice' || act === 'report' || act === 'emergency';
}

/** A flaw for each offered choice that does one of these acts and is called better than unwise. */
export function flawsOfBetterThanUnwise(
	state: GraphState,
	acts: readonly Act[],
	flaw: Omit<Flaw, 'place'>
): readonly Flaw[] {
	return flawsOfOffered(
		state,
		(choice) => acts.includes(choice.act) && choice.verdict !== 'unwise',
		flaw
	);
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
