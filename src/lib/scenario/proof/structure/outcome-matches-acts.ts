import { actOf } from '../acts';
import { breachesOnPaths, type PathRule } from '../paths';
import { placeOfEnding } from '../places';
import type { Rule } from '../rule';

const id = 'outcome-matches-acts';

export const outcomeMatchesActs: Rule = {
	id,
	sentence: 'Wat een afloop zegt over melden en 112, is op elk pad daarheen ook gedaan.',
	check: (graph) => breachesOnPaths(id, acts, graph)
};

const acts: PathRule<'report' | 'emergency'> = {
	onLeaving(edge) {
		const act = actOf(edge);
		return act === 'report' || act === 'emergency' ? [act] : [];
	},
	flawsAt({ position }, past) {
		if (position.kind === 'scene') return [];
		const { outcome } = position.ending;
		if (outcome === 'no-report' ? past.size === 0 : past.has(outcome)) return [];
		const done = past.size === 0 ? 'niets daarvan' : [...past].sort().join(' en ');
		return [
			{
				place: placeOfEnding(position.ending),
				what: `De afloop zegt ${outcome}, en op dit pad is gedaan: ${done}.`,
				remedy: 'Leid dit pad naar een afloop met de outcome die past bij wat is gedaan.'
			}
		];
	}
};
