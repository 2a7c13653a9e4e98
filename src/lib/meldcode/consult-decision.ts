import { calmOutcomes } from './consult-calm';
import { outsideOutcome, staffOutcomes } from './consult-elsewhere';
import { consultQuestions } from './consult-questions';
import { placeAfter } from './consult-table';
import { urgentOutcomes } from './consult-urgent';
import type { Decision } from './decision';

/** When is Veilig Thuis called, and when somebody else? */
export const consultDecision: Decision = {
	id: 'wanneer-veilig-thuis',
	title: 'Wie bel ik?',
	start: 'gevaar',
	alarm: { id: 'nu-gevaar', text: 'Er is nu gevaar', to: placeAfter('always', 'danger') },
	questions: consultQuestions,
	outcomes: [...urgentOutcomes, ...calmOutcomes, ...staffOutcomes, outsideOutcome]
};
