import { describe, expect, it } from 'vitest';
import { tinyCase } from '$lib/scenario/fixtures/tiny-case';
import { must } from '$lib/shared/must';
import { morning, TestLearner } from './fixtures/learner';
import { compareWithOfficer, entriesOf, groupedByKind } from './logbook';
import { replay } from './replay';
import { withNoteKind, withObservation } from './run';

const scenario = tinyCase();
const [late, tired] = must(scenario.scenes[0], 'the fixture has a first moment').observations.map(
	({ id }) => id
);

describe('the logbook', () => {
	it('groups notes under the kinds the learner gave, and keeps empty headings', () => {
		const { run } = new TestLearner(scenario, 'rouw');
		const id = must(late, 'the fixture has observations');
		const noted = withNoteKind(withObservation(run, id, true, morning), id, 'question', morning);
		const groups = groupedByKind(entriesOf(scenario, noted));
		expect(groups.map(({ kind, entries }) => [kind, entries.length])).toEqual([
			['fact', 0],
			['hearsay', 0],
			['interpretation', 0],
			['question', 1]
		]);
	});

	it('says of each thing that could be noticed what the learner did with it', () => {
		const learner = new TestLearner(scenario, 'rouw').chooses('kijken');
		const id = must(late, 'the fixture has observations');
		learner.run = withObservation(learner.run, id, true, morning);
		const { moments } = replay(scenario, learner.run);
		const compared = compareWithOfficer(scenario, moments, learner.run.notes);
		expect(compared.map(({ observation, own }) => [observation.id, own])).toEqual([
			[late, null],
			[tired, 'missed']
		]);
	});

	it('leaves out what stood in a line the learner never saw', () => {
		const hidden = tinyCase((draft) => {
			const line = draft.scenes[0]?.text[1];
			if (line !== undefined) line.when = { truth: ['hond'] };
		});
		const learner = new TestLearner(hidden, 'rouw').chooses('kijken');
		const compared = compareWithOfficer(hidden, replay(hidden, learner.run).moments, []);
		expect(compared.map(({ observation }) => observation.id)).toEqual([late]);
	});
});
