import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { tinyCase } from './fixtures/tiny-case';
import { createScenarioMachine } from './machine';

const scenario = tinyCase();

/** Plays the tiny case by the ids of its choices. */
function play(truthId: string, ...choices: readonly string[]) {
	const truth = scenario.truths.find(({ id }) => id === truthId);
	if (truth === undefined) throw new Error(`no truth ${truthId}`);
	const actor = createActor(createScenarioMachine(scenario, truth.id)).start();
	for (const wanted of choices) {
		const choice = scenario.scenes
			.flatMap((scene) => scene.choices)
			.find(({ id }) => id === wanted);
		if (choice === undefined) throw new Error(`no choice ${wanted}`);
		actor.send({ type: 'choice.made', choiceId: choice.id });
	}
	return actor;
}

const toDanger = ['kijken', 'samen-verder', 'waarom-vraag', 'oordeel'];

describe('the machine of a case', () => {
	it('has the five steps, acute, debrief and the asides as parent states', () => {
		const machine = play('rouw').logic;
		expect(Object.keys(machine.states)).toEqual([
			'step1',
			'step2',
			'step3',
			'step4',
			'step5',
			'acute',
			'debrief',
			'aside'
		]);
	});

	it('walks from the first signal through the steps to an ending', () => {
		expect(play('rouw', 'kijken').getSnapshot().value).toEqual({ step2: 'overleg' });
		expect(play('rouw', 'kijken', 'samen-verder').getSnapshot().value).toEqual({ step3: 'kind' });
	});

	it('ignores a choice that is not offered where the learner stands', () => {
		expect(play('rouw', 'steun').getSnapshot().value).toEqual({ step1: 'kring' });
	});

	it('lets the truth and the trust decide where the same choice leads', () => {
		expect(play('onveilig', ...toDanger).getSnapshot().value).toEqual({ step3: 'hek' });
		expect(play('rouw', ...toDanger).getSnapshot().value).toEqual({ step4: 'wegen' });
	});

	it('follows 112 to the acute route where there is danger now', () => {
		const actor = play('onveilig', ...toDanger);
		actor.send({ type: 'call.112' });
		expect(actor.getSnapshot().value).toEqual({ acute: 'acuut' });
	});

	it('explains 112 beside the story where there is no danger, and returns', () => {
		const actor = play('rouw', 'kijken');
		actor.send({ type: 'call.112' });
		expect(actor.getSnapshot().value).toEqual({ aside: 'call112-step2' });
		actor.send({ type: 'aside.closed' });
		expect(actor.getSnapshot().value).toEqual({ step2: 'overleg' });
	});

	it('follows 112 from an aside too', () => {
		const actor = play('onveilig', ...toDanger);
		actor.send({ type: 'ask.veiligThuis' });
		actor.send({ type: 'call.112' });
		expect(actor.getSnapshot().value).toEqual({ acute: 'acuut' });
	});

	it('opens the advice of the present step and returns to the very moment, nothing changed', () => {
		const actor = play('rouw', 'kijken', 'raad-vragen');
		const before = actor.getSnapshot();
		actor.send({ type: 'ask.veiligThuis' });
		expect(actor.getSnapshot().value).toEqual({ aside: 'advice-step2' });
		actor.send({ type: 'aside.closed' });
		expect(actor.getSnapshot().value).toEqual(before.value);
		expect(actor.getSnapshot().context).toEqual(before.context);
	});
});
