import { bringsOutsideHelp, flawsOfBetterThanUnwise } from '../acts';
import { isRevealed } from '../graph';
import { pathNorm } from './path-norm';

export const disclosureVeiligThuisFirst = pathNorm<'told' | 'outside-help'>({
	id: 'disclosure-veilig-thuis-first',
	sentence:
		'Vertelt iemand zelf over geweld, misbruik of verwaarlozing, dan gaat Veilig Thuis vóór een gesprek met de ouders.',
	sources: ['AFWM', 'AUG-VT'],
	onArrival: (state) => (isRevealed('disclosure', state) ? ['told'] : []),
	// Advice from before the child told does not count: it was about something else.
	onLeaving: (edge, _, past) =>
		past.has('told') && bringsOutsideHelp(edge) ? ['outside-help'] : [],
	flawsAt(state, past) {
		if (!past.has('told') || past.has('outside-help')) return [];
		return flawsOfBetterThanUnwise(state, ['talk-parents'], {
			what: 'Met de ouders praten telt hier als goed, terwijl er net iets is verteld en Veilig Thuis nog niets weet.',
			remedy: 'Maak deze keuze unwise, of laat eerst advies vragen, melden of 112 bellen.'
		});
	}
});
