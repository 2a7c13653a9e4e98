import type { EarlyRun } from '$lib/play/early-run';
import { Playthrough } from '$lib/play/playthrough.svelte';
import { drawTruth, hasBegun, startRun, type Run, type RunId } from '$lib/play/run';
import type { SourceLink } from '$lib/meldcode/source-links';
import type { RunInPlay } from '$lib/progress/progress-store';
import { isWhole, wholeOf } from '$lib/scenario/hindsight';
import type { Scenario, Story, TruthId } from '$lib/scenario/scenario';
import type { Result } from '$lib/shared/result';
import type { Explanation, Missing } from './case-parts';
import type { Keeper } from './keeper.svelte';
import { newRunId, now } from './surroundings';

type Afterwards = typeof import('./case-afterwards.svelte');

export interface CaseVisitPorts {
	readonly fetchExplanation: () => Promise<Result<Explanation, Missing>>;
	/** Called with every run that comes on screen and can be lost. */
	readonly remember: (run: Run) => void;
	/** A number in [0, 1). */
	readonly chance: () => number;
}

/** One visit to the page of a case: which run is on screen, and what else of the case is there. */
export class CaseVisit {
	readonly #story: Story;
	readonly #keeper: Keeper;
	readonly #ports: CaseVisitPorts;
	#playthrough: Playthrough;
	#attempt = $state(0);
	#sources: Readonly<Record<string, SourceLink>> = $state.raw({});
	#whole: Scenario | undefined;
	#afterwards: Afterwards | undefined = $state.raw();
	#hasFailed = $state(false);

	constructor(story: Story, keeper: Keeper, ports: CaseVisitPorts) {
		this.#story = story;
		this.#keeper = keeper;
		this.#ports = ports;
		this.#whole = isWhole(story) ? story : undefined;
		this.#playthrough = $state.raw(this.#freshPlaythrough());
	}

	get playthrough(): Playthrough {
		return this.#playthrough;
	}

	/** Raised when another run comes on screen. */
	get attempt(): number {
		return this.#attempt;
	}

	get sources(): Readonly<Record<string, SourceLink>> {
		return this.#sources;
	}

	/** The screens of what is read afterwards. */
	get afterwards(): Afterwards | undefined {
		return this.#afterwards;
	}

	/** What is read afterwards was asked for, and did not come. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Earlier runs are offered until this one has begun. */
	get earlierRuns(): readonly RunInPlay[] {
		const shown = this.#playthrough.run.id;
		return this.#keeper.openRuns.filter(
			({ run }) => run.scenarioId === this.#story.id && run.id !== shown
		);
	}

	/** Learns what the device holds: earlier runs, the one that is wanted, and which truths were played. */
	async open(wantedRun: string): Promise<void> {
		const early = hasBegun(this.#playthrough.run)
			? undefined
			: this.#keeper.earlyRunOf(this.#story.id);
		const completed = this.complete();
		await this.#keeper.open();
		this.#playthrough.drawAgain(this.#drawTruth(this.#playthrough.run.id));
		this.resume(wantedRun);
		// Not waited for: over a slow line one plays on before the explanation is there.
		if (early !== undefined) void completed.then(() => this.#restore(early, wantedRun));
	}

	/** Fetches what is read afterwards; `hasFailed` says when it did not come. */
	async complete(): Promise<void> {
		this.#hasFailed = false;
		const [explanation, afterwards] = await Promise.all([
			this.#ports.fetchExplanation(),
			import('./case-afterwards.svelte').catch(() => undefined)
		]);
		const whole = explanation.ok ? wholeOf(this.#story, explanation.value.hindsight) : undefined;
		this.#hasFailed = whole === undefined || afterwards === undefined;
		if (whole === undefined || !explanation.ok || afterwards === undefined) return;
		this.#afterwards = afterwards;
		this.#whole = whole;
		this.#sources = explanation.value.sources;
		await this.#completeRun(whole);
	}

	resume(runId: string): void {
		const stored = this.#keeper.runWith(runId);
		if (stored !== undefined) this.show(stored);
	}

	async resumeLatest(): Promise<void> {
		await this.#keeper.open();
		const [latest] = this.earlierRuns;
		if (latest !== undefined) this.show(latest);
	}

	/** Goes on with this run as another tab left it. */
	async catchUp(): Promise<void> {
		await this.#keeper.open();
		this.resume(this.#playthrough.run.id);
	}

	playAgain(): void {
		this.#put(this.#freshPlaythrough());
	}

	show(stored: RunInPlay): void {
		this.#put(this.#follow(stored));
	}

	#put(next: Playthrough): void {
		if (this.#whole !== undefined) next.complete(this.#whole);
		this.#playthrough = next;
		this.#attempt += 1;
		this.#ports.remember(next.run);
	}

	#freshPlaythrough(): Playthrough {
		const scenario = this.#whole ?? this.#story;
		const run = startRun(scenario, newRunId(), this.#drawTruth(), 'practice', now());
		return this.#follow({ scenario, run });
	}

	#follow({ scenario, run }: RunInPlay): Playthrough {
		const keep = (changed: Run) => {
			this.#ports.remember(changed);
			void this.#keeper.keep({ run: changed, scenario: playthrough.story });
		};
		const playthrough: Playthrough = new Playthrough(scenario, run, { now, keep });
		return playthrough;
	}

	async #completeRun(whole: Scenario): Promise<void> {
		const { run } = this.#playthrough;
		this.#playthrough.complete(whole);
		if (this.#playthrough.whole === whole && hasBegun(run)) {
			await this.#keeper.keep({ run: this.#playthrough.run, scenario: whole });
		}
	}

	/** A run that was kept in haste, and then the tab was closed: saved now as it should have been. */
	async #restore(early: EarlyRun, wantedRun: string): Promise<void> {
		if (this.#whole === undefined || this.#afterwards === undefined) return;
		const known = this.#keeper.runWith(early.id ?? '');
		// Played on since, here or in another tab: what was kept in haste is behind that.
		if (known !== undefined && !isLater(early, known.run)) return;
		const scenario = known !== undefined && isWhole(known.scenario) ? known.scenario : this.#whole;
		const { truthOfEarly, withEarlyChoices } = this.#afterwards;
		const truth = truthOfEarly(scenario, early) ?? this.#drawTruth();
		const id = early.id ?? newRunId();
		const before = known?.run ?? startRun(scenario, id, truth, 'practice', now());
		await this.#keeper.keep({ run: withEarlyChoices(scenario, before, early, now()), scenario });
		if (id === wantedRun) this.resume(id);
	}

	/** The run on screen does not count: it is the one to draw for. */
	#drawTruth(shownRun?: RunId): TruthId {
		const played = this.#keeper
			.runsOf(this.#story.id)
			.filter(({ run }) => run.id !== shownRun)
			.map(({ run }) => run.truth);
		return drawTruth(this.#story, played, this.#ports.chance());
	}
}

function isLater({ changedAt }: EarlyRun, run: Run): boolean {
	return changedAt !== undefined && Date.parse(changedAt) > Date.parse(run.changedAt);
}
