import { truthsThatEnd } from '../graph';
import { placeOfTruth } from '../places';
import { breachesInText, type Rule } from '../rule';

const id = 'every-truth-ends';

export const everyTruthEnds: Rule = {
	id,
	sentence: 'Elke achtergrond is te spelen tot een afloop.',
	check(graph) {
		if (graph.cutOff) return [];
		const ending = truthsThatEnd(graph);
		const flaws = graph.scenario.truths
			.filter((truth) => !ending.has(truth.id))
			.map((truth) => ({
				place: placeOfTruth(truth),
				what: 'Met deze achtergrond komt niemand bij een afloop.',
				remedy: 'Kijk welke keuzes bij deze achtergrond doodlopen.'
			}));
		return breachesInText(id, flaws);
	}
};
