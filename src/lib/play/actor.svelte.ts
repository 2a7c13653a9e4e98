import { createSubscriber } from 'svelte/reactivity';
import { createActor, type ActorRefFrom } from 'xstate';
import type { ScenarioEvent, ScenarioMachine } from '$lib/scenario/machine';
import type { ScenarioSnapshot } from '$lib/scenario/position';

/** The one bridge between XState and runes: a running machine whose snapshot can be read reactively. */
export class LiveMachine {
	readonly #actor: ActorRefFrom<ScenarioMachine>;
	readonly #subscribe: () => void;

	constructor(machine: ScenarioMachine, snapshot: ScenarioSnapshot) {
		this.#actor = createActor(machine, { snapshot }).start();
		this.#subscribe = createSubscriber((update) => {
			const subscription = this.#actor.subscribe(update);
			return () => subscription.unsubscribe();
		});
	}

	get snapshot(): ScenarioSnapshot {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	send(event: ScenarioEvent): void {
		this.#actor.send(event);
	}
}
