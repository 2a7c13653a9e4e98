import { bringsOutsideHelp, flawsOfBetterThanUnwise } from '../acts';
import { isRevealed } from '../graph';
import { pathNorm } from './path-norm';

export const sexualAbuseNotQuestioned = pathNorm<'suspected' | 'outside-help'>({
	id: 'sexual-abuse-not-questioned',
	sentence:
		'Bij mogelijk seksueel misbruik vraagt niemand het kind of de ouders uit voordat Veilig Thuis heeft geadviseerd.',
	sources: ['KMOK', 'RJ-STAP3'],
	onArrival: (state) => (isRevealed('sexual-abuse', state) ? ['suspected'] : []),
	onLeaving: (edge, _, past) =>
		past.has('suspected') && bringsOutsideHelp(edge) ? ['outside-help'] : [],
	flawsAt(state, past) {
		if (!past.has('suspected') || past.has('outside-help')) return [];
		return flawsOfBetterThanUnwise(state, ['talk-child', 'talk-parents'], {
			what: 'Doorvragen telt hier als goed, terwijl er mogelijk seksueel misbruik is en Veilig Thuis nog niets weet.',
			remedy: 'Maak deze keuze unwise, of laat eerst advies vragen, melden of 112 bellen.'
		});
	}
});
