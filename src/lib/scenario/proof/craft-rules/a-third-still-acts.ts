import type { Ending } from '$lib/scenario/scenario';
import { breachesInText, type CraftRule } from '../rule';

const id = 'a-third-still-acts';

export const aThirdStillActs: CraftRule = {
	id,
	sentence: 'Minstens een derde van de aflopen is “niet melden en toch iets doen”.',
	reason: 'Niet melden is niet hetzelfde als niets doen, en meer melden is niet altijd beter.',
	check: ({ scenario: { endings } }) => {
		const acting = endings.filter((ending) => ending.outcome === 'no-report' && stillActs(ending));
		if (acting.length * 3 >= endings.length) return [];
		return breachesInText(id, [
			{
				place: 'aflopen (endings)',
				what: `Van ${endings.length} aflopen zijn er ${acting.length} zonder melding en met een vervolg.`,
				remedy: 'Schrijf een afloop met outcome: no-report en een nextAction erbij.'
			}
		]);
	}
};

function stillActs({ nextAction: { who, what, when } }: Ending): boolean {
	return [who, what, when].every((text) => text.trim() !== '');
}
