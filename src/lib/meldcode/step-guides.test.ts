import { describe, expect, test } from 'vitest';
import { exits } from './exits';
import { guideTopics } from './guide-topics';
import { law } from './law';
import { otherRouteIds } from './other-routes';
import { stepGuides } from './step-guides';
import { stepsOfMeldcode } from './steps';

describe('the guides to the five steps', () => {
	test.each(stepsOfMeldcode)(
		'Step $number says what to do, whom to ask, what to write down and what goes wrong.',
		({ number }) => {
			const guide = stepGuides[number];
			expect(guide.number).toBe(number);
			for (const part of [guide.youDo, guide.youAsk, guide.youWrite, guide.mistakes]) {
				expect(part.flatMap(({ lines }) => lines)).not.toHaveLength(0);
			}
		}
	);

	test('Each step tells what to do on confirmed grounds, and tells how to record.', () => {
		for (const { youDo, topics } of Object.values(stepGuides)) {
			expect(youDo.filter(({ sources }) => sources.length > 0)).not.toHaveLength(0);
			expect(topics).toContain('vastleggen');
		}
	});

	test('Every topic is told at the step that is its home.', () => {
		for (const [id, { home }] of Object.entries(guideTopics)) {
			expect(stepGuides[home].topics, id).toContain(id);
		}
	});

	test('The talk of step 3 begins with when not to hold it.', () => {
		expect(stepGuides[3].topics[0]).toBe('wanneer-niet-eerst-praten');
	});

	test('No age is named from which parents need not know of a talk: sources differ on it.', () => {
		const parts = guideTopics['praten-met-een-kind'].parts;
		expect(JSON.stringify(parts.map(({ passages }) => passages))).not.toMatch(/1[0-9] jaar/);
	});
});

describe('the ways out of the steps', () => {
	test('Danger is asked first.', () => {
		expect(exits[0].route).toBe('acuut');
		expect(exits[0].first).toMatch(/^Bel 112\./);
	});

	test('They lead to every other route.', () => {
		expect(new Set(exits.map(({ route }) => route))).toEqual(new Set(otherRouteIds));
	});

	test('Who hears it from a child calls before the parents know.', () => {
		const told = exits.find(({ id }) => id === 'verteld');
		expect(told?.first).toMatch(/dezelfde dag Veilig Thuis, nog voor contact met de ouders/);
	});
});

test('No part of the law is told without a source.', () => {
	for (const { id, passages } of law) {
		for (const { sources } of passages) expect(sources, id).not.toHaveLength(0);
	}
});
