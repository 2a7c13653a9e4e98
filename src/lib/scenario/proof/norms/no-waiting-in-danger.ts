import type { Choice } from '$lib/scenario/scenario';
import { actOf, flawsOfOffered } from '../acts';
import { isRevealed } from '../graph';
import { pathNorm } from './path-norm';

export const noWaitingInDanger = pathNorm<'acute' | 'called'>({
	id: 'no-waiting-in-danger',
	sentence:
		'Is er acuut gevaar gebleken, dan is afwachten, kijken of dagen voorbij laten gaan nooit passend voordat 112 is gebeld of is gemeld.',
	sources: ['HP-KO1', 'HP-SO-ACUUT', 'VTGZ-MELD'],
	onArrival: (state) => (isRevealed('acute', state) ? ['acute'] : []),
	// A report from before the danger came to light was about something else.
	onLeaving(edge, _, past) {
		const act = actOf(edge);
		return past.has('acute') && (act === 'report' || act === 'emergency') ? ['called'] : [];
	},
	flawsAt(state, past) {
		if (!past.has('acute') || past.has('called')) return [];
		return flawsOfOffered(state, (choice) => choice.verdict === 'fitting' && waits(choice), {
			what: 'Wachten telt hier als passend, terwijl er acuut gevaar is en nog niemand heeft gebeld.',
			remedy:
				'Geef een ander oordeel, of laat eerst 112 bellen of melden zonder dat er dagen voorbijgaan.'
		});
	}
});

/** Also who reports, but only days later, has waited. */
function waits({ act, effects }: Choice): boolean {
	const daysPass = (effects?.days ?? 0) > 0 || effects?.until !== undefined;
	return act === 'wait' || act === 'observe' || daysPass;
}
