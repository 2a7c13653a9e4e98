import { bringsOutsideHelp, flawsOfBetterThanUnwise } from '../acts';
import { isRevealed } from '../graph';
import { pathNorm } from './path-norm';

export const specialRiskVeiligThuisFirst = pathNorm<'risk' | 'outside-help'>({
	id: 'special-risk-veilig-thuis-first',
	sentence:
		'Bij signalen van eergerelateerd geweld, huwelijksdwang, achterlating, vrouwelijke genitale verminking, mensenhandel of falsificatie gaat Veilig Thuis vóór een gesprek met de ouders.',
	sources: ['AUGEO-STAP', 'VTU-HA', 'AVPK-PCF', 'RJ-STAP3'],
	onArrival: (state) => (isRevealed('special-risk', state) ? ['risk'] : []),
	onLeaving: (edge, _, past) =>
		past.has('risk') && bringsOutsideHelp(edge) ? ['outside-help'] : [],
	flawsAt(state, past) {
		if (!past.has('risk') || past.has('outside-help')) return [];
		return flawsOfBetterThanUnwise(state, ['talk-parents'], {
			what: 'Met de ouders praten telt hier als goed, terwijl dat juist gevaar kan geven en Veilig Thuis nog niets weet.',
			remedy: 'Maak deze keuze unwise, of laat eerst advies vragen, melden of 112 bellen.'
		});
	}
});
