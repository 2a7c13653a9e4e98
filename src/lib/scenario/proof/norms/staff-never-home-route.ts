import { flawsOfOffered } from '../acts';
import { isRevealed } from '../graph';
import { placeOfScene } from '../places';
import type { Flaw } from '../rule';
import { pathNorm } from './path-norm';

export const staffNeverHomeRoute = pathNorm<'staff'>({
	id: 'staff-never-home-route',
	sentence:
		'Een vermoeden over een medewerker gaat direct naar het bestuur en nooit door de stappen 3 tot en met 5 van de meldcode.',
	sources: ['OWI-ZEDEN', 'RO-ZEDEN'],
	// On leaving, not on arrival: it may come to light in a talk of step 3 itself.
	onLeaving: (_, state) => (isRevealed('staff', state) ? ['staff'] : []),
	flawsAt(state, past): readonly Flaw[] {
		const { position } = state;
		if (position.kind === 'ending' || !(past.has('staff') || isRevealed('staff', state))) return [];
		const { stage } = position.scene;
		const isHomeRoute = past.has('staff') && stage !== 'acute' && stage >= 3;
		const wrongStep: Flaw = {
			place: placeOfScene(position.scene),
			what: `Het vermoeden gaat over een medewerker, en toch volgt stap ${stage} van de meldcode.`,
			remedy: 'Leid dit pad naar een afloop waarin het bestuur het direct hoort.'
		};
		const talks = flawsOfOffered(state, (choice) => choice.act === 'talk-parents', {
			what: 'Het vermoeden gaat over een medewerker, en toch kan men hier met de ouders gaan praten.',
			remedy: 'Haal deze keuze weg: het bestuur vertelt het de ouders.'
		});
		const withParents: Flaw = {
			place: placeOfScene(position.scene),
			what: 'Het vermoeden gaat over een medewerker, en toch is dit een gesprek met de ouders.',
			remedy: 'Leid dit pad naar een afloop waarin het bestuur het direct hoort.'
		};
		if (isHomeRoute) return [wrongStep, ...talks];
		const isTalk = past.has('staff') && position.scene.talk === 'parents';
		return isTalk ? [withParents, ...talks] : talks;
	}
});
