import { groupsByCycle, isCycle } from '../cycles';
import { pathTo, stateAt, type CaseGraph, type GraphState } from '../graph';
import { walkPaths, type Watcher } from '../paths';
import { placeOfEnding, placeOfPosition } from '../places';
import { gatherer, type CraftRule, type Gatherer } from '../rule';

const id = 'four-to-seven-dilemmas';

const LEAST = 4;
const MOST = 7;

/** Counts no further than one too many, so that a circle cannot count for ever. */
const counter: Watcher<number> = {
	start: 0,
	onArrival: (count, state) => Math.min(MOST + 1, count + (isDilemma(state) ? 1 : 0)),
	onLeaving: (count) => count
};

export const fourToSevenDilemmas: CraftRule = {
	id,
	sentence: `Op elk pad liggen ${LEAST} tot ${MOST} dilemma’s, en geen dilemma komt twee keer terug.`,
	reason: 'Een groep stemt en praat bij elk dilemma; zo past elke casus in één bijeenkomst.',
	check(graph) {
		const found = gatherer(id);
		walkPaths(graph, counter, ({ position, truth }, count, path) => {
			if (position.kind === 'scene' || (count >= LEAST && count <= MOST)) return;
			const number = count > MOST ? `meer dan ${MOST}` : `${count}`;
			const flaw = {
				place: placeOfEnding(position.ending),
				what: `Op een pad hierheen liggen ${number} dilemma’s.`,
				remedy: 'Zet bij een moment op dit pad dilemma: true erbij, of haal er een weg.'
			};
			found.add(flaw, truth, path);
		});
		addCircles(graph, found);
		return found.breaches();
	}
};

function addCircles(graph: CaseGraph, found: Gatherer): void {
	for (const group of groupsByCycle(graph)) {
		if (!isCycle(graph, group)) continue;
		for (const index of group) {
			const state = stateAt(graph, index);
			if (!isDilemma(state)) continue;
			const flaw = {
				place: placeOfPosition(state.position),
				what: 'Dit dilemma ligt in een kring: men kan hier steeds opnieuw komen.',
				remedy: 'Laat de keuzes die terugleiden ergens anders heen gaan.'
			};
			found.add(flaw, state.truth, () => pathTo(graph, state));
		}
	}
}

function isDilemma({ position }: GraphState): boolean {
	return position.kind === 'scene' && position.scene.dilemma;
}

/** The fewest and the most dilemmas on any path to an ending; more than seven counts as eight. */
export function dilemmasOnPaths(graph: CaseGraph): {
	readonly least: number;
	readonly most: number;
} {
	let [least, most] = [Infinity, 0];
	walkPaths(graph, counter, ({ position }, count) => {
		if (position.kind === 'scene') return;
		least = Math.min(least, count);
		most = Math.max(most, count);
	});
	return { least, most };
}
