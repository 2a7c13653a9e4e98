import { createSubscriber } from 'svelte/reactivity';
import { Actor, type AnyStateMachine, type EventFromLogic, type SnapshotFrom } from 'xstate';

/** The one bridge between XState and runes: a running machine whose snapshot can be read reactively. */
export class LiveMachine<Machine extends AnyStateMachine> {
	readonly #actor: Actor<Machine>;
	readonly #subscribe: () => void;

	/** Starts at the beginning, or at the snapshot it is given. */
	constructor(machine: Machine, snapshot?: SnapshotFrom<Machine>) {
		this.#actor = new Actor(machine, snapshot === undefined ? {} : { snapshot }).start();
		this.#subscribe = createSubscriber((update) => {
			const subscription = this.#actor.subscribe(update);
			return () => subscription.unsubscribe();
		});
	}

	get snapshot(): SnapshotFrom<Machine> {
		this.#subscribe();
		return this.#actor.getSnapshot();
	}

	send(event: EventFromLogic<Machine>): void {
		this.#actor.send(event);
	}
}
