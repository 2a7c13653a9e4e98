import type { ScenarioEvent } from '$lib/scenario/machine';
import { adviceIn, positionOf, type Position, type ScenarioSnapshot } from '$lib/scenario/position';
import type { Scenario, TruthId } from '$lib/scenario/scenario';
import { idOf, type AsideFlaw, type MomentOrEnding } from './graph';

type Flaw = Omit<AsideFlaw, 'state'>;
type Send = (from: ScenarioSnapshot, event: ScenarioEvent) => ScenarioSnapshot;

/**
 * Tries, from one state, what must be possible everywhere: to call 112, and to ask Veilig Thuis
 * and come back to the very same state. Gives back what went wrong, which should be nothing.
 */
export function asideFlawsAt(
	position: MomentOrEnding,
	snapshot: ScenarioSnapshot,
	send: Send,
	{ scenario, truth }: { readonly scenario: Scenario; readonly truth: TruthId }
): readonly Flaw[] {
	const positionAfter = (after: ScenarioSnapshot) => positionOf(scenario, truth, after);
	const asked = send(snapshot, { type: 'ask.veiligThuis' });
	const advice = positionAfter(asked);
	const flaws: Flaw[] = [];
	if (advice.kind !== 'advice' || adviceIn(scenario, truth, advice).lines.length === 0) {
		flaws.push({ about: 'advice', what: 'Hier is geen advies van Veilig Thuis te lezen.' });
	}
	if (!isSame(snapshot, send(asked, { type: 'aside.closed' }))) {
		flaws.push({ about: 'advice', what: 'Na het advies komt men niet op dezelfde plek terug.' });
	}
	// Somebody who is reading the advice must be able to call as well.
	for (const from of [snapshot, asked]) {
		const called = send(from, { type: 'call.112' });
		const flaw = flawOfCall(position, snapshot, called, send, positionAfter(called));
		if (flaw !== undefined) flaws.push({ about: '112', what: flaw });
	}
	return flaws;
}

function flawOfCall(
	position: MomentOrEnding,
	before: ScenarioSnapshot,
	called: ScenarioSnapshot,
	send: Send,
	after: Position
): string | undefined {
	const emergency = position.kind === 'scene' ? position.scene.emergency : undefined;
	if (emergency !== undefined) {
		const isThere = after.kind === 'scene' && idOf(after) === emergency;
		return isThere ? undefined : `Bellen met 112 leidt hier niet naar ${emergency}.`;
	}
	if (after.kind !== 'call112') return 'Bellen met 112 kan hier niet.';
	return isSame(before, send(called, { type: 'aside.closed' }))
		? undefined
		: 'Na het bellen met 112 komt men niet op dezelfde plek terug.';
}

function isSame(one: ScenarioSnapshot, other: ScenarioSnapshot): boolean {
	return JSON.stringify([one.value, one.context]) === JSON.stringify([other.value, other.context]);
}
