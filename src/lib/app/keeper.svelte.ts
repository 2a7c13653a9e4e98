import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type {
	BrokenRow,
	DeviceProgress,
	SavingState,
	StoredRun
} from '$lib/progress/progress-store';
import { resumable } from '$lib/progress/runs';
import type { ScenarioId } from '$lib/scenario/scenario';

/** What this learner did, as the screens read it: kept by the store, shown through runes. */
export class Keeper {
	readonly #store: DeviceProgress;
	readonly #subscribe: () => void;
	#runs: readonly StoredRun[] = $state.raw([]);
	#broken: readonly BrokenRow[] = $state.raw([]);
	#isLoaded = $state(false);

	constructor(store: DeviceProgress) {
		this.#store = store;
		this.#subscribe = createSubscriber((update) => store.subscribe(update));
	}

	/** How safe a choice is now. */
	get saving(): SavingState {
		this.#subscribe();
		return this.#store.state;
	}

	get keepsNothing(): boolean {
		const { saving } = this;
		return saving.kind === 'memory' && saving.reason.kind === 'asked';
	}

	get broken(): readonly BrokenRow[] {
		return this.#broken;
	}

	/** Runs one can go on with, the last changed first. */
	get openRuns(): readonly StoredRun[] {
		return resumable(this.#runs);
	}

	/** Known from the first paint on; true only until the device has said which runs these are. */
	seemsStarted(scenarioId: ScenarioId): boolean {
		return !this.#isLoaded && this.#store.hasStarted(scenarioId);
	}

	runsOf(scenarioId: ScenarioId): readonly StoredRun[] {
		return this.#runs.filter(({ run }) => run.scenarioId === scenarioId);
	}

	runWith(runId: string): StoredRun | undefined {
		return this.#runs.find(({ run }) => run.id === runId);
	}

	/** Asks the device what it holds; call it after the first paint. A refusal is in `saving`. */
	async open(): Promise<void> {
		const loaded = await this.#store.load();
		if (loaded.ok) {
			this.#runs = withNewest(loaded.value.runs, this.#runs);
			this.#broken = loaded.value.broken;
		}
		this.#isLoaded = true;
	}

	async keep(stored: StoredRun): Promise<void> {
		this.#runs = withNewest(this.#runs, [stored]);
		// A refusal is in `saving`; the run goes on.
		await this.#store.save(stored);
	}

	async keepNothing(on: boolean): Promise<void> {
		this.#store.keepNothing(on);
		// Switched off again, what was played meanwhile is kept after all.
		if (!on) for (const stored of this.#runs) await this.keep(stored);
	}
}

/** Later runs take the place of earlier ones with the same id. */
function withNewest(
	earlier: readonly StoredRun[],
	later: readonly StoredRun[]
): readonly StoredRun[] {
	const byId = new Map([...earlier, ...later].map((stored) => [stored.run.id, stored]));
	return [...byId.values()];
}

const [getKeeper, setKeeper] = createContext<Keeper>();

export const useKeeper = getKeeper;
export const provideKeeper = setKeeper;
