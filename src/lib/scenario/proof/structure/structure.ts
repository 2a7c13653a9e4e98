import type { Rule } from '../rule';
import { adviceAndBack } from './advice-and-back';
import { everyTruthEnds } from './every-truth-ends';
import { everythingIsUsed } from './everything-is-used';
import { exploredToTheEnd } from './explored-to-the-end';
import { noDeadEnds } from './no-dead-ends';
import { outcomeMatchesActs } from './outcome-matches-acts';

/** What must be right about any case before its norms mean anything. */
export const structureRules: readonly Rule[] = [
	exploredToTheEnd,
	everythingIsUsed,
	noDeadEnds,
	everyTruthEnds,
	adviceAndBack,
	outcomeMatchesActs
];
