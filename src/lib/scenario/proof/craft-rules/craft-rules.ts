import { fairness } from '../fairness';
import type { CraftRule } from '../rule';
import { aThirdStillActs } from './a-third-still-acts';
import { everyChoiceExplainsItself } from './every-choice-explains-itself';
import { everyEndingHasNextAction } from './every-ending-has-next-action';
import { fourToSevenDilemmas } from './four-to-seven-dilemmas';
import { opensTheSame } from './opens-the-same';
import { schoolDays } from './school-days';
import { threeTruths } from './three-truths';
import { wordsPerScene } from './words-per-scene';

/** What makes a case good training, whatever its subject. */
export const craftRules: readonly CraftRule[] = [
	fairness,
	opensTheSame,
	everyChoiceExplainsItself,
	everyEndingHasNextAction,
	threeTruths,
	aThirdStillActs,
	fourToSevenDilemmas,
	schoolDays,
	wordsPerScene
];
