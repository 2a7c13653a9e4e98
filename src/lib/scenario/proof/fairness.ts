import { must } from '$lib/shared/must';
import type { Choice, Scenario, Scene, TruthId } from '$lib/scenario/scenario';
import { MOST_STATES } from './explore';
import { factsKey, factsReadIn } from './facts-key';
import type { PathStep } from './graph';
import { placeOfScene } from './places';
import { gatherer, type Breach, type CraftRule, type Flaw } from './rule';
import { groupedBySight, openingSights, sightAfter, type Sight } from './sight';

const id = 'fairness';

/** Truths that cannot be told apart: everything on screen was the same up to here. */
interface Group {
	readonly sights: readonly Sight[];
	readonly cameBy: { readonly group: Group; readonly step: PathStep } | null;
}

export const fairness: CraftRule = {
	id,
	sentence:
		'Zolang alles op het scherm hetzelfde was, zijn bij elke achtergrond de keuzes en hun oordeel hetzelfde.',
	reason: 'Wat verstandig is, hangt af van wat je kon weten, niet van hoe het blijkt te zitten.',
	check: ({ scenario }) => checkFairness(scenario)
};

/**
 * Walks all truths of a case together, breadth first. A group of truths falls apart where the
 * screen does; a truth that stands alone is let go, for there is nothing left to compare it with.
 * Gives up at `limit` groups, and says so.
 */
export function checkFairness(scenario: Scenario, limit = MOST_STATES): readonly Breach[] {
	const found = gatherer(id);
	const keyOf = groupKeys(scenario);
	const known = new Set<string>();
	let reached: Group[] = [];

	function arrive(together: readonly Sight[], cameBy: Group['cameBy']): void {
		for (const sights of groupedBySight(together)) {
			const key = keyOf(sights);
			if (sights.length < 2 || known.has(key)) continue;
			known.add(key);
			reached.push({ sights, cameBy });
		}
	}

	arrive(openingSights(scenario), null);
	while (reached.length > 0 && known.size <= limit) {
		const now = reached;
		reached = [];
		for (const group of now) {
			for (const [truth, flaw] of unfairnessIn(group)) {
				found.add(flaw, truth, () => pathOf(group));
			}
			for (const step of stepsFrom(group)) {
				const sights = group.sights.map((sight) => sightAfter(scenario, sight, step.did));
				arrive(
					sights.filter((sight) => sight !== undefined),
					{ group, step }
				);
			}
		}
	}
	if (reached.length > 0) found.add(gaveUp(scenario, known.size), null, () => []);
	return found.breaches();
}

/** One key for all groups that play out the same; the day is on screen, so it counts in full. */
function groupKeys(scenario: Scenario): (sights: readonly Sight[]) => string {
	const read = { ...factsReadIn(scenario), day: true };
	return (sights) =>
		sights
			.map(({ truth, snapshot }) =>
				JSON.stringify([truth, snapshot.value, factsKey(snapshot.context, read, scenario)])
			)
			.join('\n');
}

interface Offer {
	readonly truth: TruthId;
	readonly scene: Scene;
	readonly choices: readonly Choice[];
}

function offersIn(group: Group): readonly Offer[] {
	return group.sights.flatMap(({ truth, position }) =>
		position.kind === 'scene' ? [{ truth, scene: position.scene, choices: position.choices }] : []
	);
}

/** Compares each truth of a group with the first. */
function unfairnessIn(group: Group): readonly (readonly [TruthId, Flaw])[] {
	const [first, ...others] = offersIn(group);
	if (first === undefined) return [];
	return others.flatMap((other) => {
		const what = differenceOf(first, other);
		return what === undefined ? [] : [[other.truth, flawOf(first, other, what)] as const];
	});
}

function differenceOf(one: Offer, other: Offer): string | undefined {
	const labels = ({ choices }: Offer) => choices.map(({ id, label }) => `${id}: ${label}`);
	if (labels(one).join('\n') !== labels(other).join('\n')) return 'verschillen de keuzes';
	const unequal = one.choices.filter(({ verdict }, at) => verdict !== other.choices[at]?.verdict);
	if (unequal.length === 0) return undefined;
	return `verschilt het oordeel over ${unequal.map((choice) => choice.id).join(', ')}`;
}

function flawOf(one: Offer, other: Offer, what: string): Flaw {
	const where = one.scene.id === other.scene.id ? '' : ` (en ${placeOfScene(other.scene)})`;
	return {
		place: `${placeOfScene(one.scene)}${where}`,
		what: `Bij ${one.truth} en ${other.truth} was tot hier alles hetzelfde, en toch ${what}.`,
		remedy:
			'Maak de keuzes en hun oordeel gelijk, of laat eerst in de tekst blijken wat er anders is.'
	};
}

/** Every choice that some truth of the group offers, and 112 where some truth holds danger. */
function stepsFrom(group: Group): readonly PathStep[] {
	const offers = offersIn(group);
	const deeds = new Set<PathStep['did']>(
		offers.flatMap(({ scene, choices }) => [
			...choices.map((choice) => choice.id),
			...(scene.emergency === undefined ? [] : (['call.112'] as const))
		])
	);
	return [...deeds].map((did) => ({
		scene: must(offers[0], 'deeds come of offers').scene.id,
		did
	}));
}

function pathOf(group: Group): readonly PathStep[] {
	const steps: PathStep[] = [];
	for (let { cameBy } = group; cameBy !== null; { cameBy } = cameBy.group) {
		steps.push(cameBy.step);
	}
	return steps.reverse();
}

function gaveUp(scenario: Scenario, groups: number): Flaw {
	return {
		place: `casus ${scenario.id}`,
		what: `Het onderzoek naar eerlijkheid is afgebroken na ${groups} groepen; niets is bewezen.`,
		remedy: 'Gebruik minder vlaggen, of laat minder voorwaarden naar dag of vertrouwen kijken.'
	};
}
