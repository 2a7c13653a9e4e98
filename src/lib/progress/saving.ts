import { unreachable } from '$lib/shared/must';
import type { SavingState } from './progress-store';

/** How safe the learner's choices are, in one quiet line. Empty while nothing is known. */
export function savingWords(saving: SavingState, hasBegun: boolean): string {
	switch (saving.kind) {
		case 'opening':
			return '';
		case 'saving-on-device':
			return hasBegun ? '✓ Bewaard op dit apparaat' : 'Je keuzes worden bewaard op dit apparaat';
		case 'memory':
			return saving.reason.kind === 'asked'
				? 'Niets wordt bewaard op dit apparaat'
				: 'Bewaren lukt nu niet. Je kunt doorspelen.';
		default:
			return unreachable(saving);
	}
}

/** What the learner should know before going on, or nothing. */
export function problemIn(saving: SavingState) {
	return saving.kind === 'memory' && saving.reason.kind !== 'asked' ? saving.reason : undefined;
}
