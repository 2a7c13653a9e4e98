import { placeOfScene } from '../places';
import { breachesInText, type CraftRule } from '../rule';
import { groupedBySight, openingSights } from '../sight';

const id = 'opens-the-same';

export const opensTheSame: CraftRule = {
	id,
	sentence: 'Het eerste moment ziet er bij elke achtergrond hetzelfde uit.',
	reason:
		'Wie begint, weet nog niets. Ook staat het eerste moment al op de bladzijde voordat er een achtergrond is gekozen.',
	check: ({ scenario }) =>
		groupedBySight(openingSights(scenario)).length <= 1
			? []
			: breachesInText(id, [
					{
						place: placeOfScene({ id: scenario.start }),
						what: 'Dit eerste moment ziet er niet bij elke achtergrond hetzelfde uit.',
						remedy: 'Haal truth weg uit de voorwaarden bij de regels van dit moment.'
					}
				])
};
