import { unreachable } from '$lib/shared/must';
import type { StorageProblem } from './progress-store';

/** What a failure to save means for the learner, and what can be done. */
export function problemWords(problem: StorageProblem): string {
	switch (problem.kind) {
		case 'blocked':
			return 'Deze browser laat bewaren niet toe. Je kunt doorspelen, maar sluit je dit tabblad, dan kan je poging weg zijn.';
		case 'full':
			return 'Dit apparaat zit vol. Je kunt doorspelen, maar sluit je dit tabblad, dan kan je poging weg zijn. Maak ruimte, dan bewaren we je volgende keuze weer.';
		case 'newer-elsewhere':
			return 'In een ander tabblad ben je verder met deze poging. Die blijft zoals hij daar is. Wat je hier nog kiest, wordt niet bewaard.';
		case 'lost':
			return 'Bewaren lukt nu niet. Je kunt doorspelen, maar sluit je dit tabblad, dan kan je poging weg zijn. We proberen het bij je volgende keuze opnieuw.';
		default:
			return unreachable(problem);
	}
}
