import type { Scene } from '$lib/scenario/scenario';
import { isRevealed } from '../graph';
import { placeOfScene } from '../places';
import { pathNorm } from './path-norm';

export const noDecisionBeforeWeighing = pathNorm<'weighed' | 'acute'>({
	id: 'no-decision-before-weighing',
	sentence: 'Geen beslissing in stap 5 voordat in stap 4 is gewogen, tenzij er acuut gevaar is.',
	sources: ['GGDZ', 'NJI-AFW'],
	onArrival: (state) => (isRevealed('acute', state) ? ['acute'] : []),
	// On leaving: weighing is done once its question has been answered.
	onLeaving: ({ via }, { position }) =>
		via !== 'call.112' && position.kind === 'scene' && isWeighing(position.scene)
			? ['weighed']
			: [],
	flawsAt({ position }, past) {
		const isDecision = position.kind === 'scene' && position.scene.decides !== undefined;
		if (!isDecision || past.has('weighed') || past.has('acute')) return [];
		return [
			{
				place: placeOfScene(position.scene),
				what: 'Hier wordt besloten voordat er is gewogen.',
				remedy: 'Laat elk pad hierheen eerst door een moment met weighs: [1] in stap 4 gaan.'
			}
		];
	}
});

/** An earlier step may touch upon the question, but only step 4 answers it. */
function isWeighing({ stage, weighs }: Scene): boolean {
	return stage === 4 && weighs.includes(1);
}
