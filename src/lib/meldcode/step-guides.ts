import type { StepGuide, StepNumber } from './step-guide';
import { consultGuide } from './step-guide-consult';
import { decideGuide } from './step-guide-decide';
import { signalsGuide } from './step-guide-signals';
import { talkGuide } from './step-guide-talk';
import { weighGuide } from './step-guide-weigh';

export const stepGuides: Readonly<Record<StepNumber, StepGuide>> = {
	1: signalsGuide,
	2: consultGuide,
	3: talkGuide,
	4: weighGuide,
	5: decideGuide
};
