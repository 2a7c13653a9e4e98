import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type {
	BrokenRow,
	DeviceProgress,
	SavingState,
	StorageProblem,
	StoredRun
} from '$lib/progress/progress-store';
import { hasBegun } from '$lib/play/run';
import { newestOfEach, resumable } from '$lib/progress/runs';
import type { ScenarioId } from '$lib/scenario/scenario';
import type { Result } from '$lib/shared/result';

/** What this learner did, as the screens read it: kept by the store, shown through runes. */
export class Keeper {
	readonly #store: DeviceProgress;
	readonly #subscribe: () => void;
	#runs: readonly StoredRun[] = $state.raw([]);
	#broken: readonly BrokenRow[] = $state.raw([]);
	#isLoaded = $state(false);
	#opened: Promise<void> = Promise.resolve();

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

	/** Known before the database is; true only until the device has said which runs these are. */
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
		this.#opened = this.#openNow();
		await this.#opened;
	}

	/** Stores the run as it is now, or holds it in memory. A refusal is in `saving`; the run goes on. */
	async keep(stored: StoredRun): Promise<void> {
		this.#runs = newestOfEach([stored, ...this.#runs]);
		await this.#store.save(stored);
	}

	/** On: this run leaves the device, and nothing is added to it. Off: it is kept, if it has begun. */
	async keepNothing(on: boolean, stored: StoredRun): Promise<void> {
		this.#store.keepNothing(on);
		if (!on) return hasBegun(stored.run) ? this.keep(stored) : undefined;
		// The device may be busy taking over what waited for it.
		await this.#opened;
		await this.#store.remove(stored.run.id);
	}

	/** Everything, on the device and in memory: what stays in memory would be saved again one day. */
	async eraseAll(): Promise<Result<void, StorageProblem>> {
		await this.#opened;
		this.#runs = [];
		this.#broken = [];
		return this.#store.eraseAll();
	}

	/** From now on nothing is added to the device; what is played goes on in memory. */
	stopKeeping(): void {
		this.#store.keepNothing(true);
	}

	async #openNow(): Promise<void> {
		const loaded = await this.#store.load();
		if (loaded.ok) {
			this.#runs = newestOfEach([...loaded.value.runs, ...this.#runs]);
			this.#broken = loaded.value.broken;
		}
		this.#isLoaded = true;
	}
}

const [getKeeper, setKeeper] = createContext<Keeper>();

export const useKeeper = getKeeper;
export const provideKeeper = setKeeper;
