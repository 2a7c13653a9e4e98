import type { Step } from '$lib/scenario/scenario';
import { asksAdvice } from '../acts';
import { isRevealed } from '../graph';
import { placeOfScene } from '../places';
import { pathNorm } from './path-norm';

type Mark = `step-${Step}` | 'advised' | 'acute';

const stepsBefore = [1, 2, 3, 4] as const;

export const allStepsBeforeDeciding = pathNorm<Mark>({
	id: 'all-steps-before-deciding',
	sentence:
		'De stappen 1 tot en met 4 zijn doorlopen voordat er wordt besloten. Alleen het gesprek van stap 3 mag vervallen, na advies van Veilig Thuis of bij acuut gevaar.',
	sources: ['AFWM', 'SIGKAART'],
	onArrival(state) {
		if (state.position.kind === 'ending') return [];
		const { stage } = state.position.scene;
		return [
			...(stage === 'acute' ? [] : ([`step-${stage}`] as const)),
			...(isRevealed('acute', state) ? (['acute'] as const) : [])
		];
	},
	onLeaving: (edge, state) => (asksAdvice(edge, state) ? ['advised'] : []),
	flawsAt({ position }, past) {
		const isDecision = position.kind === 'scene' && position.scene.decides !== undefined;
		if (!isDecision || past.has('acute')) return [];
		return stepsBefore
			.filter((step) => !past.has(`step-${step}`) && !(step === 3 && past.has('advised')))
			.map((step) => ({
				place: placeOfScene(position.scene),
				what: `Hier wordt besloten terwijl stap ${step} niet is doorlopen.`,
				remedy:
					step === 3
						? 'Leid dit pad langs een gesprek, of eerst langs een keuze met act: advice.'
						: `Leid dit pad eerst langs een moment van stap ${step}.`
			}));
	}
});
