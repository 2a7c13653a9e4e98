import { actOf } from '../acts';
import { isRevealed } from '../graph';
import { placeOfEnding } from '../places';
import { pathNorm } from './path-norm';

export const unsafetyEndsInReport = pathNorm<'unsafe' | 'reported'>({
	id: 'unsafety-ends-in-report',
	sentence:
		'Is acute of structurele onveiligheid gebleken, dan eindigt elk pad met een melding bij Veilig Thuis of met 112.',
	sources: ['KNMG-5', 'HP-KZ'],
	onArrival: (state) =>
		isRevealed('acute', state) || isRevealed('structural', state) ? ['unsafe'] : [],
	onLeaving(edge) {
		const act = actOf(edge);
		return act === 'report' || act === 'emergency' ? ['reported'] : [];
	},
	flawsAt({ position }, past) {
		if (position.kind === 'scene' || !past.has('unsafe')) return [];
		if (position.ending.outcome !== 'no-report' && past.has('reported')) return [];
		return [
			{
				place: placeOfEnding(position.ending),
				what: 'Er is acute of structurele onveiligheid gebleken, en toch is er niet gemeld.',
				remedy:
					'Leid dit pad langs een keuze met act: report of act: emergency, naar een afloop met die outcome.'
			}
		];
	}
});
