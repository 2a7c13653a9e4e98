import { positionOf } from '$lib/scenario/position';
import type { Story } from '$lib/scenario/scenario';
import { replay } from './replay';
import type { Run } from './run';
import { dayWords } from './moment-words';
import { stageWords } from './words';

/** Where a run stands, in words for a list: “stap 2, dinsdag, dag 9” or “de nabespreking”. */
export function whereaboutsOf(story: Story, run: Run): string {
	const { moments, snapshot } = replay(story, run);
	const unread = run.seen < moments.length ? moments.at(-1) : undefined;
	if (unread !== undefined) return inWords(unread.scene.stage, unread.weekday, unread.day);
	const position = positionOf(story, run.truth, snapshot);
	if (position.kind !== 'scene') return 'de nabespreking';
	return inWords(position.scene.stage, position.weekday, position.facts.day);
}

function inWords(stage: Parameters<typeof stageWords>[0], weekday: string, day: number): string {
	return `${stageWords(stage)}, ${dayWords(weekday, day)}`.toLowerCase();
}
