import { isRevealed } from '../graph';
import { placeOfEnding, placeOfScene } from '../places';
import type { Flaw } from '../rule';
import { pathNorm } from './path-norm';

type Mark = 'report-decided' | 'help-decided' | 'another-route';

export const bothDecisions = pathNorm<Mark>({
	id: 'both-decisions',
	sentence:
		'Op elk pad worden beide beslissingen van stap 5 genomen: eerst of melden nodig is, dan of hulp mogelijk is. Bij acuut gevaar en bij een vermoeden over een medewerker geldt een andere route.',
	sources: ['GGDZ', 'MOETD', 'NJI-WERK'],
	onArrival: (state) =>
		isRevealed('acute', state) || isRevealed('staff', state) ? ['another-route'] : [],
	onLeaving({ via }, { position }) {
		const decides =
			via === 'call.112' || position.kind === 'ending' ? undefined : position.scene.decides;
		return decides === undefined ? [] : [`${decides}-decided`];
	},
	flawsAt({ position }, past): readonly Flaw[] {
		if (past.has('another-route')) return [];
		if (position.kind === 'scene') {
			if (position.scene.decides !== 'help' || past.has('report-decided')) return [];
			return [
				{
					place: placeOfScene(position.scene),
					what: 'Hier wordt over hulp besloten voordat over melden is besloten.',
					remedy: 'Zet het moment met decides: report vóór dit moment.'
				}
			];
		}
		const missing = [
			...(past.has('report-decided') ? [] : ['melden (decides: report)']),
			...(past.has('help-decided') ? [] : ['hulp (decides: help)'])
		];
		return missing.map((decision) => ({
			place: placeOfEnding(position.ending),
			what: `Het verhaal eindigt zonder beslissing over ${decision}.`,
			remedy:
				'Leid dit pad langs beide beslissingen van stap 5, of laat blijken dat er acuut gevaar is.'
		}));
	}
});
