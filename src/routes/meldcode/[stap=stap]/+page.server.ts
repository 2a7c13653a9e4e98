import { exitViews } from '$lib/app/reference/overview-page';
import { casesOfStep } from '$lib/app/reference/step-cases';
import { stepPage } from '$lib/app/reference/step-page';
import { weighingView } from '$lib/app/reference/weighing';
import { allCases } from '$lib/content/cases.server';
import { stepsOfMeldcode } from '$lib/meldcode/steps';
import { must } from '$lib/shared/must';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	stepsOfMeldcode.map(({ number }) => ({ stap: `stap-${number}` }));

export const load: PageServerLoad = ({ params }) => {
	const step = must(
		stepsOfMeldcode.find(({ number }) => `stap-${number}` === params.stap),
		'the matcher lets nothing else in'
	);
	return {
		...stepPage(step),
		weighing: step.number >= 4 ? weighingView() : null,
		exits: exitViews(),
		cases: casesOfStep(allCases(), step.number)
	};
};
