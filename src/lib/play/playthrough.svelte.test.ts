import { describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { must } from '$lib/shared/must';
import { morning, TestLearner } from './fixtures/learner';
import { Playthrough } from './playthrough.svelte';
import type { Run } from './run';

const scenario = tinyCase();
const first = must(scenario.scenes[0], 'the fixture has moments');
const late = must(first.observations[0], 'the first moment has observations').id;
const [look, wait] = first.choices.map(({ id }) => id);
const choice = must(look, 'the first moment has choices');

/** A device that answers only when told to, so that a test can act in between. */
function slowDevice() {
	const kept: Run[] = [];
	const waiting: (() => void)[] = [];
	return {
		kept,
		keep: (run: Run) =>
			new Promise<void>((resolve) => {
				kept.push(run);
				waiting.push(resolve);
			}),
		/** Lets the oldest save end, and everything that hung on it. */
		async answers() {
			waiting.shift()?.();
			await Promise.resolve();
			await Promise.resolve();
		}
	};
}

function open(run: Run, keep: (run: Run) => Promise<void> = async () => undefined) {
	return new Playthrough(scenario, run, { now: () => morning, keep });
}

const fresh = () => new TestLearner(scenario, 'rouw').run;

describe('a choice on its way to the device', () => {
	it('shows its consequence only once it is kept', async () => {
		const device = slowDevice();
		const played = open(fresh(), device.keep);
		const chosen = played.choose(choice);
		expect(played.phase.kind).toBe('choosing');
		await device.answers();
		await chosen;
		expect(played.phase.kind).toBe('seeing-consequence');
	});

	it('is not made twice by a second press', async () => {
		const device = slowDevice();
		const played = open(fresh(), device.keep);
		const chosen = [played.choose(choice), played.choose(must(wait, 'there is another choice'))];
		await device.answers();
		await Promise.all(chosen);
		expect(played.run.choices).toEqual([choice]);
		expect(device.kept).toHaveLength(1);
	});

	it('is not lost by a note that is picked up meanwhile', async () => {
		const device = slowDevice();
		const played = open(fresh(), device.keep);
		const chosen = played.choose(choice);
		await played.pickUp(late, true);
		await device.answers();
		await device.answers();
		await chosen;
		const last = must(device.kept.at(-1), 'something was kept');
		expect([last.choices, last.notes]).toEqual([[choice], [{ observationId: late, kind: null }]]);
	});

	it('is not crossed by an aside', async () => {
		const device = slowDevice();
		const played = open(fresh(), device.keep);
		const chosen = played.choose(choice);
		played.askVeiligThuis();
		await device.answers();
		await chosen;
		await Promise.all([played.goOn(), device.answers()]);
		await Promise.all([played.goOn(), device.answers()]);
		expect(played.position.kind === 'scene' && played.position.scene.id).toBe('overleg');
	});
});

describe('a resumed run', () => {
	it('stands at the consequence that was not read to the end', () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses('kijken');
		const played = open({ ...run, seen: 0 });
		expect(played.phase.kind).toBe('seeing-consequence');
		expect(played.momentNumber).toBe(1);
	});

	it('goes as far as the case still holds, and is not finished then', () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses('kijken', 'samen-verder');
		const gone = tinyCase((draft) => {
			const taken = draft.scenes[1]?.choices[1];
			if (taken !== undefined) taken.id = 'anders';
		});
		const played = new Playthrough(
			gone,
			{ ...run, finished: true },
			{
				now: () => morning,
				keep: async () => undefined
			}
		);
		expect([played.lost, played.run.choices, played.run.finished]).toEqual([1, ['kijken'], false]);
		expect(played.phase.kind).toBe('choosing');
	});
});

describe('going back', () => {
	it('is there in practice', async () => {
		const played = open(new TestLearner(scenario, 'rouw').chooses('kijken').run);
		await played.goBack();
		expect(played.run.choices).toEqual([]);
	});

	it('is not there in a check', async () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses('kijken');
		const played = open({ ...run, mode: 'check' });
		await played.goBack();
		expect(played.run.choices).toEqual(['kijken']);
	});
});

describe('a look back', () => {
	it('is on the last step alone', async () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses('kijken', 'samen-verder');
		const played = open({ ...run, seen: 1 });
		await played.goOn();
		const { phase } = played;
		expect(phase.kind === 'looking-back' && phase.moments.map(({ scene }) => scene.id)).toEqual([
			'overleg'
		]);
	});
});
