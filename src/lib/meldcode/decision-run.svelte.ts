import { LiveMachine } from '$lib/ui/live-machine.svelte';
import type { DecisionGraph } from './decision';
import {
	createDecisionMachine,
	nodeAt,
	type DecisionMachine,
	type Footstep
} from './decision-machine';

/** Somebody on the way through a decision. Fetched only for whoever wants to be asked. */
export class DecisionRun {
	readonly #live: LiveMachine<DecisionMachine>;

	constructor(graph: DecisionGraph) {
		this.#live = new LiveMachine(createDecisionMachine(graph));
	}

	/** The id of the question or outcome one is at. */
	get node(): string {
		return nodeAt(this.#live.snapshot);
	}

	/** The places that were left, and by which answers. */
	get trail(): readonly Footstep[] {
		return this.#live.snapshot.context.trail;
	}

	answer(answer: string): void {
		this.#live.send({ type: 'answer.given', answer });
	}

	goBack(): void {
		this.#live.send({ type: 'went.back' });
	}

	restart(): void {
		this.#live.send({ type: 'restarted' });
	}
}
