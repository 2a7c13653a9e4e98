import { placeOfEnding } from '../places';
import { breachesInText, type Norm } from '../rule';

const id = 'every-ending-recorded';

export const everyEndingRecorded: Norm = {
	id,
	sentence: 'Elke afloop zegt wat er wordt vastgelegd, ook als er niet wordt gemeld.',
	sources: ['KNMG-5', 'AFWM'],
	check: ({ scenario }) =>
		breachesInText(
			id,
			scenario.endings
				.filter((ending) => ending.record.trim() === '')
				.map((ending) => ({
					place: placeOfEnding(ending),
					what: 'Deze afloop zegt niet wat je vastlegt.',
					remedy: 'Vul record in: wat je zag, met wie je overlegde, wat je besloot en waarom.'
				}))
		)
};
