import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type {
	BrokenRow,
	DeviceProgress,
	RunInPlay,
	SavingState,
	StorageProblem
} from '$lib/progress/progress-store';
import type { EarlyRun } from '$lib/play/early-run';
import { hasBegun } from '$lib/play/run';
import { newestOfEach, resumable } from '$lib/progress/runs';
import { isWhole } from '$lib/scenario/hindsight';
import type { ScenarioId } from '$lib/scenario/scenario';
import type { Result } from '$lib/shared/result';

type LateScreens = typeof import('$lib/progress/late-screens.svelte');

/** What this learner did, as the screens read it: kept by the store, shown through runes. */
export class Keeper {
	readonly #store: DeviceProgress;
	readonly #breathe: () => Promise<void>;
	readonly #subscribe: () => void;
	#runs: readonly RunInPlay[] = $state.raw([]);
	#broken: readonly BrokenRow[] = $state.raw([]);
	#isLoaded = $state(false);
	#screens: LateScreens | undefined = $state.raw();
	#opened: Promise<void> = Promise.resolve();

	/** `breathe` resolves once what was just changed can be seen on screen. */
	constructor(store: DeviceProgress, breathe: () => Promise<void>) {
		this.#store = store;
		this.#breathe = breathe;
		this.#subscribe = createSubscriber((update) => store.subscribe(update));
	}

	/** How safe a choice is now. */
	get saving(): SavingState {
		this.#subscribe();
		return this.#store.state;
	}

	/** The screens for earlier runs and for trouble with saving, once there can be any. */
	get screens(): LateScreens | undefined {
		return this.#screens;
	}

	get keepsNothing(): boolean {
		const { saving } = this;
		return saving.kind === 'memory' && saving.reason.kind === 'asked';
	}

	get broken(): readonly BrokenRow[] {
		return this.#broken;
	}

	/** Runs one can go on with, the last changed first. */
	get openRuns(): readonly RunInPlay[] {
		return resumable(this.#runs);
	}

	/** Whether the device has said what it holds. Until then the page itself says what it seems. */
	get isLoaded(): boolean {
		return this.#isLoaded;
	}

	runsOf(scenarioId: ScenarioId): readonly RunInPlay[] {
		return this.#runs.filter(({ run }) => run.scenarioId === scenarioId);
	}

	runWith(runId: string): RunInPlay | undefined {
		return this.#runs.find(({ run }) => run.id === runId);
	}

	/** Asks the device what it holds; call it after the first paint. A refusal is in `saving`. */
	async open(): Promise<void> {
		this.#opened = this.#openNow();
		await this.#opened;
	}

	/**
	 * Keeps the run at once, before this returns, and resolves when the safest store has it too, a
	 * breath later. A refusal is in `saving`; the run goes on.
	 */
	async keep({ run, scenario }: RunInPlay): Promise<void> {
		this.#store.keepEarly(run);
		this.#runs = newestOfEach([{ run, scenario }, ...this.#runs]);
		await this.#breathe();
		const isLast = this.runWith(run.id)?.run === run;
		if (isLast && isWhole(scenario)) await this.#store.save({ run, scenario });
	}

	/** What was begun in this case and never became a run that is saved. */
	earlyRunOf(scenarioId: ScenarioId): EarlyRun | undefined {
		return this.#store.earlyRunOf(scenarioId);
	}

	/** On: this run leaves the device, and nothing is added to it. Off: it is kept, if it has begun. */
	async keepNothing(on: boolean, stored: RunInPlay): Promise<void> {
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
		const [loaded, screens] = await Promise.all([
			this.#store.load(),
			// Without them the runs stay where they are, to be offered at the next visit.
			import('$lib/progress/late-screens.svelte').catch(() => undefined)
		]);
		this.#screens = screens;
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
