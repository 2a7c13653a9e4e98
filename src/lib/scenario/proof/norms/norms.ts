import type { Norm } from '../rule';
import { adviceNeverNames } from './advice-never-names';
import { allStepsBeforeDeciding } from './all-steps-before-deciding';
import { bothDecisions } from './both-decisions';
import { disclosureVeiligThuisFirst } from './disclosure-veilig-thuis-first';
import { emergencyEverywhere } from './emergency-everywhere';
import { everyEndingRecorded } from './every-ending-recorded';
import { noDecisionBeforeWeighing } from './no-decision-before-weighing';
import { noWaitingInDanger } from './no-waiting-in-danger';
import { sexualAbuseNotQuestioned } from './sexual-abuse-not-questioned';
import { specialRiskVeiligThuisFirst } from './special-risk-veilig-thuis-first';
import { staffNeverHomeRoute } from './staff-never-home-route';
import { unsafetyEndsInReport } from './unsafety-ends-in-report';

/** What the Meldcode asks of every path of every case. */
export const norms: readonly Norm[] = [
	noDecisionBeforeWeighing,
	bothDecisions,
	allStepsBeforeDeciding,
	unsafetyEndsInReport,
	noWaitingInDanger,
	disclosureVeiligThuisFirst,
	staffNeverHomeRoute,
	sexualAbuseNotQuestioned,
	specialRiskVeiligThuisFirst,
	adviceNeverNames,
	emergencyEverywhere,
	everyEndingRecorded
];
