import type { DecisionView } from '$lib/meldcode/decision-view';
import { weighingDecision } from '$lib/meldcode/weighing-decision';
import { weighingsNote } from '$lib/meldcode/weighings';
import { decisionView } from './decision-view';

export interface WeighingView {
	readonly decision: DecisionView;
	readonly note: string;
}

/** The five questions of the afwegingskader as a decision, for the pages about weighing. */
export function weighingView(): WeighingView {
	return { decision: decisionView(weighingDecision), note: weighingsNote };
}
