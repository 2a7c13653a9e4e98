import type { SignalCategoryId } from './signal-categories';
import { behaviourSignals } from './signals/behaviour';
import { emotionalAbuseSignals } from './signals/emotional-abuse';
import { emotionalSignals } from './signals/emotional';
import { exploitationSignals } from './signals/exploitation';
import { falsificationSignals } from './signals/falsification';
import { familySignals } from './signals/family';
import { honourSignals } from './signals/honour';
import { neglectSignals } from './signals/neglect';
import { parentSignals } from './signals/parents';
import { physicalSignals } from './signals/physical';
import { schoolSignals } from './signals/school';
import { sexualAbuseSignals } from './signals/sexual-abuse';
import type { SignalFact } from './signals/signal-fact';
import { witnessSignals } from './signals/witness';

const catalogue = [
	...physicalSignals,
	...behaviourSignals,
	...emotionalSignals,
	...parentSignals,
	...familySignals,
	...schoolSignals,
	...sexualAbuseSignals,
	...witnessSignals,
	...neglectSignals,
	...emotionalAbuseSignals,
	...honourSignals,
	...falsificationSignals,
	...exploitationSignals
] as const;

export type SignalId = (typeof catalogue)[number]['id'];

export interface Signal extends SignalFact {
	readonly id: SignalId;
}

/**
 * All signals, kind by kind. A memory aid to look and talk with: never to be ticked, added up or
 * turned into a chance.
 */
export const signals: readonly Signal[] = catalogue;

export function signalsOf(category: SignalCategoryId): readonly Signal[] {
	return signals.filter((signal) => signal.category === category);
}
