import { placeOfCase } from '../places';
import { breachesInText, type Rule } from '../rule';

const id = 'explored-to-the-end';

/** Nothing is proven about what was not walked. */
export const exploredToTheEnd: Rule = {
	id,
	sentence: 'De casus is tot het einde onderzocht.',
	check({ cutOff, scenario, states }) {
		if (!cutOff) return [];
		return breachesInText(id, [
			{
				place: placeOfCase(scenario),
				what: `Het onderzoek is afgebroken na ${states.length} toestanden; niets is bewezen.`,
				remedy: 'Gebruik minder vlaggen, of laat minder voorwaarden naar dag of vertrouwen kijken.'
			}
		]);
	}
};
