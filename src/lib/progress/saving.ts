import { unreachable } from '$lib/shared/must';
import type { SavingState, StorageProblem } from './progress-store';

export interface SavingWords {
	readonly text: string;
	/** Something went wrong that the learner should know; otherwise a quiet line. */
	readonly isProblem: boolean;
}

/** How safe the learner's choices are, in one line for the screen. Empty while nothing is known. */
export function savingWords(saving: SavingState, hasBegun: boolean): SavingWords {
	switch (saving.kind) {
		case 'opening':
			return { text: '', isProblem: false };
		case 'saving-on-device':
			return {
				text: hasBegun ? '✓ Bewaard op dit apparaat' : 'Je keuzes worden bewaard op dit apparaat',
				isProblem: false
			};
		case 'memory':
			return saving.reason.kind === 'asked'
				? { text: 'Niets wordt bewaard op dit apparaat', isProblem: false }
				: { text: problemWords(saving.reason), isProblem: true };
		default:
			return unreachable(saving);
	}
}

function problemWords(problem: StorageProblem): string {
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
