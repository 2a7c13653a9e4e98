import type { Condition, Line, Scenario, Scene } from '$lib/scenario/scenario';
import { placeOfAdvice, placeOfChoice, placeOfEnding, placeOfScene, placeOfTruth } from './places';

/** A condition that a writer wrote, and where it stands. */
export interface PlacedCondition {
	readonly condition: Condition;
	readonly place: string;
	/** What depends on it. */
	readonly of: 'choice' | 'target' | 'line' | 'reveal';
	/** The line or finding it belongs to, for the message. */
	readonly name: string;
}

type Conditional = { readonly when?: Condition };

/** Every condition in a case, in the order in which it was written. */
export function conditionsOf(scenario: Scenario): readonly PlacedCondition[] {
	return [
		...scenario.scenes.flatMap(inScene),
		...scenario.endings.flatMap((ending) =>
			inLines([...ending.text, ...ending.veiligThuis.here], placeOfEnding(ending))
		),
		...scenario.advice.flatMap((aside) => inLines(aside.text, placeOfAdvice(aside.stage))),
		...scenario.truths.flatMap((truth) => inLines(truth.story, placeOfTruth(truth)))
	];
}

function inScene(scene: Scene): readonly PlacedCondition[] {
	const here = placeOfScene(scene);
	const inChoices = scene.choices.flatMap((choice) => {
		const place = placeOfChoice(scene, choice);
		return [
			...only(choice, 'choice', place, choice.id),
			...choice.targets.flatMap((target) => only(target, 'target', place, target.to)),
			...inLines(choice.consequence, place)
		];
	});
	const inReveals = scene.reveals.flatMap((reveal) => only(reveal, 'reveal', here, reveal.finding));
	return [...inLines(scene.text, here), ...inReveals, ...inChoices];
}

function inLines(lines: readonly Line[], place: string): readonly PlacedCondition[] {
	return lines.flatMap((line) => only(line, 'line', place, line.id));
}

function only(
	{ when }: Conditional,
	of: PlacedCondition['of'],
	place: string,
	name: string
): readonly PlacedCondition[] {
	return when === undefined ? [] : [{ condition: when, of, place, name }];
}
