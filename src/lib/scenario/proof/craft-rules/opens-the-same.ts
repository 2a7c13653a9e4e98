import type { Scenario } from '$lib/scenario/scenario';
import { placeOfScene } from '../places';
import { breachesInText, type CraftRule } from '../rule';
import { groupedBySight, openingSights } from '../sight';

const id = 'opens-the-same';

export const opensTheSame: CraftRule = {
	id,
	sentence: 'Het eerste moment en zijn gevolgen zien er bij elke achtergrond hetzelfde uit.',
	reason:
		'Wie begint, weet nog niets. Ook staat het eerste moment al op de bladzijde voordat er een achtergrond is gekozen.',
	check: ({ scenario }) =>
		groupedBySight(openingSights(scenario)).length <= 1 && !dependsOnTruth(scenario)
			? []
			: breachesInText(id, [
					{
						place: placeOfScene({ id: scenario.start }),
						what: 'Dit eerste moment, of een gevolg ervan, ziet er niet bij elke achtergrond hetzelfde uit.',
						remedy: 'Haal truth weg uit de voorwaarden bij de regels en de gevolgen van dit moment.'
					}
				])
};

/** Also what a first choice leads to stands in the page, before the background is there. */
function dependsOnTruth({ scenes, start }: Scenario): boolean {
	const choices = scenes.find(({ id }) => id === start)?.choices ?? [];
	return choices.some(
		({ when, consequence }) =>
			when?.truth !== undefined || consequence.some((line) => line.when?.truth !== undefined)
	);
}
