import { stepsOfMeldcode } from '$lib/meldcode/steps';
import { weighingQuestions } from '$lib/meldcode/weighings';
import type { Entry } from '../search-entry';

export const stepEntries = (): readonly Entry[] =>
	stepsOfMeldcode.map(({ number, shortTitle, youDo, mind }) => ({
		id: `step-${number}`,
		kind: 'step',
		title: `Stap ${number}: ${shortTitle}`,
		text: `${youDo} ${mind}`,
		path: `/meldcode/stap-${number}`
	}));

/** All under step 4: frameworks differ on which of the questions belong to step 5. */
export const weighingEntries = (): readonly Entry[] =>
	weighingQuestions.map(({ number, theme, question }) => ({
		id: `weighing-${number}`,
		kind: 'weighing',
		title: `Afweging ${number}: ${theme.toLowerCase()}`,
		text: question,
		path: '/meldcode/stap-4',
		hash: `wegen-vraag-${number}`
	}));
