import type { Choice, Scenario, Scene } from '$lib/scenario/scenario';
import { conditionsOf, type PlacedCondition } from '../conditions';
import { coverageOf, type Coverage } from '../coverage';
import { placeOfChoice, placeOfEnding, placeOfScene } from '../places';
import { breachesInText, type Flaw, type Rule } from '../rule';

const id = 'everything-is-used';

export const everythingIsUsed: Rule = {
	id,
	sentence: 'Elk moment, elke keuze, elke afloop en elke regel komt in een poging voor.',
	check(graph) {
		// Of a walk that gave up it cannot be said what is never reached.
		if (graph.cutOff) return [];
		const { scenario } = graph;
		const coverage = coverageOf(graph);
		return breachesInText(id, [
			...unreachedPlaces(scenario, coverage),
			...unusedChoices(scenario, coverage),
			...conditionsOf(scenario).flatMap((placed) => unusedCondition(placed, coverage))
		]);
	}
};

function unreachedPlaces({ scenes, endings }: Scenario, { places }: Coverage): readonly Flaw[] {
	const unreached = [
		...scenes.filter((scene) => !places.has(scene.id)).map(placeOfScene),
		...endings.filter((ending) => !places.has(ending.id)).map(placeOfEnding)
	];
	return unreached.map((place) => ({
		place,
		what: 'Hier komt nooit iemand.',
		remedy: 'Laat een keuze hierheen leiden, of haal het weg.'
	}));
}

function unusedChoices({ scenes }: Scenario, coverage: Coverage): readonly Flaw[] {
	return scenes
		.filter((scene) => coverage.places.has(scene.id))
		.flatMap((scene) => scene.choices.flatMap((choice) => unusedIn(scene, choice, coverage)));
}

function unusedIn(scene: Scene, choice: Choice, coverage: Coverage): readonly Flaw[] {
	const place = placeOfChoice(scene, choice);
	if (!coverage.choicesOffered.has(choice)) {
		const remedy = 'Verruim de voorwaarde bij when, of haal de keuze weg.';
		return [{ place, what: 'Deze keuze wordt nooit aangeboden.', remedy }];
	}
	return choice.targets
		.filter((target) => !coverage.targetsTaken.has(target))
		.map(({ to }) => ({
			place,
			what: `Deze keuze leidt nooit naar ${to}.`,
			remedy: 'Kijk naar de voorwaarden bij to: de eerste die klopt, wint.'
		}));
}

/** Choices and targets have messages of their own. */
function unusedCondition(placed: PlacedCondition, { conditions }: Coverage): readonly Flaw[] {
	const { condition, place, of, name } = placed;
	if (of === 'choice' || of === 'target') return [];
	const turnout = conditions.get(condition);
	// A place that is never reached is told of as a whole.
	if (turnout === undefined || turnout.wasTrue) return [];
	const what =
		of === 'line' ? `Regel ${name} is nooit te zien.` : `Dat ${name} blijkt, gebeurt nooit.`;
	return [{ place, what, remedy: 'Verruim de voorwaarde bij when, of haal dit weg.' }];
}
