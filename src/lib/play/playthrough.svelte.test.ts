import { describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { storyOf } from '$lib/scenario/hindsight';
import { must } from '$lib/shared/must';
import { morning, TestLearner, truthOf } from './fixtures/learner';
import { Playthrough } from './playthrough.svelte';
import type { Run } from './run';

const scenario = tinyCase();
const first = must(scenario.scenes[0], 'the fixture has moments');
const late = must(first.observations[0], 'the first moment has observations').id;
const [look, wait] = first.choices.map(({ id }) => id);
const choice = must(look, 'the first moment has choices');

function open(run: Run, keep: (run: Run) => void = () => undefined) {
	return new Playthrough(scenario, run, { now: () => morning, keep });
}

const fresh = () => new TestLearner(scenario, 'rouw').run;

describe('a choice', () => {
	it('is kept before its consequence is shown', () => {
		const seen: string[] = [];
		const played: Playthrough = open(fresh(), ({ choices }) => {
			seen.push(`${choices.join()} kept while ${played.phase.kind}`);
		});
		played.choose(choice);
		expect(seen).toEqual([`${choice} kept while choosing`]);
		expect(played.phase.kind).toBe('seeing-consequence');
	});

	it('is not made twice by a second press', () => {
		const kept: Run[] = [];
		const played = open(fresh(), (run) => kept.push(run));
		played.choose(choice);
		played.choose(must(wait, 'there is another choice'));
		expect(played.run.choices).toEqual([choice]);
		expect(kept).toHaveLength(1);
	});

	it('stays beside a note that is picked up at its consequence', () => {
		const kept: Run[] = [];
		const played = open(fresh(), (run) => kept.push(run));
		played.choose(choice);
		played.pickUp(late, true);
		const last = must(kept.at(-1), 'something was kept');
		expect([last.choices, last.notes]).toEqual([[choice], [{ observationId: late, kind: null }]]);
	});

	it('is not crossed by an aside', () => {
		const played = open(fresh());
		played.choose(choice);
		played.askVeiligThuis();
		played.goOn();
		played.goOn();
		expect(played.position.kind === 'scene' && played.position.scene.id).toBe('overleg');
	});

	it('can be made by the name that the page knows it by', () => {
		const played = open(fresh());
		played.chooseNamed('bestaat-niet');
		expect(played.run.choices).toEqual([]);
		played.chooseNamed(choice);
		expect(played.run.choices).toEqual([choice]);
	});
});

describe('another background', () => {
	const other = truthOf(scenario, 'hond');

	it('can be put behind a run as long as nothing was shown that depends on it', () => {
		const played = open(fresh());
		played.choose(choice);
		const before = played.phase.kind === 'seeing-consequence' && played.phase.moment.consequence;
		played.drawAgain(other);
		expect(played.run.truth).toBe(other);
		expect(played.phase.kind === 'seeing-consequence' && played.phase.moment.consequence).toEqual(
			before
		);
	});

	it('cannot be put there later', () => {
		const played = open(fresh());
		const { truth } = played.run;
		played.choose(choice);
		played.goOn();
		played.drawAgain(other);
		expect(played.run.truth).toBe(truth);
	});
});

describe('a case of which only the story is there', () => {
	it('can be played, and is whole once the rest has come in', () => {
		const played = new Playthrough(storyOf(scenario), fresh(), {
			now: () => morning,
			keep: () => undefined
		});
		played.choose(choice);
		expect(played.whole).toBeUndefined();
		played.complete({ ...scenario, version: scenario.version + 1 });
		expect(played.whole).toBeUndefined();
		played.complete(scenario);
		expect(played.whole).toBe(scenario);
		expect(played.phase.kind).toBe('seeing-consequence');
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
				keep: () => undefined
			}
		);
		expect([played.lost, played.run.choices, played.run.finished]).toEqual([1, ['kijken'], false]);
		expect(played.phase.kind).toBe('choosing');
	});
});

describe('going back', () => {
	it('is there in practice', () => {
		const played = open(new TestLearner(scenario, 'rouw').chooses('kijken').run);
		played.goBack();
		expect(played.run.choices).toEqual([]);
	});

	it('is not there in a check', () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses('kijken');
		const played = open({ ...run, mode: 'check' });
		played.goBack();
		expect(played.run.choices).toEqual(['kijken']);
	});
});

describe('a look back', () => {
	it('is on the last step alone', () => {
		const { run } = new TestLearner(scenario, 'rouw').chooses('kijken', 'samen-verder');
		const played = open({ ...run, seen: 1 });
		played.goOn();
		const { phase } = played;
		expect(phase.kind === 'looking-back' && phase.moments.map(({ scene }) => scene.id)).toEqual([
			'overleg'
		]);
	});
});
