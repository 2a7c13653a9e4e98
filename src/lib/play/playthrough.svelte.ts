import { must, unreachable } from '$lib/shared/must';
import { isWhole } from '$lib/scenario/hindsight';
import type { ScenarioMachine } from '$lib/scenario/machine';
import { consequenceOf, positionOf, type StoryPosition } from '$lib/scenario/position';
import type {
	ChoiceId,
	NoteKind,
	ObservationId,
	Scenario,
	Stage,
	Story,
	TruthId
} from '$lib/scenario/scenario';
import { LiveMachine } from '$lib/ui/live-machine.svelte';
import { eventOf, momentOf, replay, type Moment } from './replay';
import type { Screen } from './screen';
import {
	hasBegun,
	withChoice,
	withConsequenceSeen,
	withEmergencyCall,
	withNoteKind,
	withObservation,
	withoutLastChoice,
	type Run
} from './run';

/** What the learner sees now. One shape per phase, so that a forgotten one does not compile. */
export type Phase =
	| { readonly kind: 'choosing'; readonly position: Extract<StoryPosition, { kind: 'scene' }> }
	| { readonly kind: 'seeing-consequence'; readonly moment: Moment }
	| { readonly kind: 'looking-back'; readonly stage: Stage; readonly moments: readonly Moment[] }
	| {
			readonly kind: 'aside';
			readonly position: Extract<StoryPosition, { kind: 'advice' | 'call112' }>;
	  }
	| { readonly kind: 'debrief'; readonly position: Extract<StoryPosition, { kind: 'ending' }> };

/** What a playthrough asks of the outside: the time, and a place to keep the run. */
export interface PlaythroughPorts {
	/** ISO 8601, UTC. */
	now(): string;
	/** Keeps the run at once, before this returns; a failure is reported by the keeper. */
	keep(run: Run): void;
}

type ScenePosition = Extract<StoryPosition, { kind: 'scene' }>;

/** One learner playing one case: runs the machine, keeps the log, says what stands on screen. */
export class Playthrough {
	readonly #ports: PlaythroughPorts;
	#story: Story;
	#run: Run;
	#moments: readonly Moment[];
	#live: LiveMachine<ScenarioMachine>;
	#isLookingBack = $state(false);
	/** The moment from which an aside was opened. */
	#besideAside: ScenePosition | undefined;
	/** Choices that could not be followed on this case data. */
	readonly lost: number;

	constructor(story: Story, run: Run, ports: PlaythroughPorts) {
		const walked = replay(story, run);
		this.#story = $state.raw(story);
		this.#ports = ports;
		this.lost = walked.lost;
		this.#run = $state.raw(walked.lost === 0 ? run : shortened(run, walked.moments.length));
		this.#moments = $state.raw(walked.moments);
		this.#live = $state.raw(new LiveMachine(walked.machine, walked.snapshot));
	}

	/** The case as far as it is there: a story, or a whole case. */
	get story(): Story {
		return this.#story;
	}

	/** The whole case, once what is read afterwards has come in too. */
	get whole(): Scenario | undefined {
		return isWhole(this.#story) ? this.#story : undefined;
	}

	/** Adds what is read afterwards. Another version than the one being played is left alone. */
	complete(scenario: Scenario): void {
		const isSame = scenario.id === this.#story.id && scenario.version === this.#story.version;
		if (isSame) this.#story = scenario;
	}

	get run(): Run {
		return this.#run;
	}

	get moments(): readonly Moment[] {
		return this.#moments;
	}

	get position(): StoryPosition {
		return positionOf(this.#story, this.#run.truth, this.#live.snapshot);
	}

	/** Counts moments from 1, for the title of the page. */
	get momentNumber(): number {
		return this.#run.seen + 1;
	}

	get phase(): Phase {
		const last = this.#moments.at(-1);
		if (last !== undefined && this.#run.seen < this.#moments.length) {
			return this.#isLookingBack
				? { kind: 'looking-back', stage: last.scene.stage, moments: this.#lastStretch() }
				: { kind: 'seeing-consequence', moment: last };
		}
		const position = this.position;
		if (position.kind === 'scene') return { kind: 'choosing', position };
		if (position.kind === 'ending') return { kind: 'debrief', position };
		return { kind: 'aside', position };
	}

	/** What is on screen; beside an aside that is the moment one comes back to. */
	get screen(): Screen {
		const { phase } = this;
		switch (phase.kind) {
			case 'choosing':
				return this.#openMoment(phase.position);
			case 'seeing-consequence':
				return this.#answeredMoment(phase.moment);
			case 'looking-back':
				return this.#lookBack();
			case 'debrief':
				return { key: this.#keyAt(this.#moments.length, 'end'), ...phase };
			case 'aside':
				return this.#openMoment(must(this.#besideAside, 'an aside is opened from a moment'));
			default:
				return unreachable(phase);
		}
	}

	/** What comes after a press on *Verder*; before an answer nobody knows. */
	get screenAhead(): Screen | null {
		const { phase, position } = this;
		if (phase.kind === 'seeing-consequence' && this.#hasLeftStage()) return this.#lookBack();
		if (phase.kind !== 'seeing-consequence' && phase.kind !== 'looking-back') return null;
		if (position.kind === 'scene') return this.#openMoment(position);
		if (position.kind !== 'ending') return null;
		return { kind: 'debrief', key: this.#keyAt(this.#moments.length, 'end'), position };
	}

	/** Where the learner stands on the step line: the moment still on screen counts, not the next. */
	get stage(): Stage | 'debrief' {
		const { phase } = this;
		switch (phase.kind) {
			case 'choosing':
				return phase.position.scene.stage;
			case 'seeing-consequence':
				return phase.moment.scene.stage;
			case 'looking-back':
				return phase.stage;
			case 'debrief':
				return 'debrief';
			case 'aside':
				return phase.position.stage;
		}
	}

	/**
	 * Puts another truth behind the run, which can be done as long as nothing was shown that depends
	 * on it: the first moment and its consequences are the same under every truth.
	 */
	drawAgain(truth: TruthId): void {
		const { choices, seen } = this.#run;
		if (choices.length > 1 || seen > 0 || this.#isLookingBack) return;
		if (truth === this.#run.truth) return;
		this.#run = { ...this.#run, truth };
		const walked = replay(this.#story, this.#run);
		this.#moments = walked.moments;
		this.#live = new LiveMachine(walked.machine, walked.snapshot);
		if (hasBegun(this.#run)) this.#ports.keep(this.#run);
	}

	/** A choice by the name that the page knows it by; nothing happens when it is not offered. */
	chooseNamed(name: string): void {
		const { position } = this;
		if (position.kind !== 'scene') return;
		const choice = position.choices.find(({ id }) => id === name);
		if (choice !== undefined) this.choose(choice.id);
	}

	/** Kept first, shown then: a closed tab never loses an answer whose consequence was read. */
	choose(choiceId: ChoiceId): void {
		const { phase } = this;
		if (phase.kind !== 'choosing') return;
		const { scene } = phase.position;
		const moment = must(
			momentOf(this.#story, this.#run, this.#live.snapshot, choiceId),
			'only offered choices are on screen'
		);
		const now = this.#ports.now();
		this.#keepThen(
			(run) => withChoice(run, scene.id, choiceId, now),
			() => {
				this.#moments = [...this.#moments, moment];
				this.#live.send(eventOf(choiceId));
			}
		);
	}

	/** On from a consequence: to a look back where a stage ends, otherwise to the next moment. */
	goOn(): void {
		if (this.phase.kind === 'seeing-consequence' && this.#hasLeftStage()) {
			this.#isLookingBack = true;
			return;
		}
		const finished = this.position.kind === 'ending';
		const now = this.#ports.now();
		this.#keepThen(
			(run) => withConsequenceSeen(run, finished, now),
			() => {
				this.#isLookingBack = false;
			}
		);
	}

	/** One answer back. Practice only; the first answers stay in the score. */
	goBack(): void {
		if (this.#run.mode !== 'practice' || this.#moments.length === 0) return;
		const now = this.#ports.now();
		this.#keepThen(
			(run) => withoutLastChoice(run, now),
			() => {
				const walked = replay(this.#story, this.#run);
				this.#moments = walked.moments;
				this.#live = new LiveMachine(walked.machine, walked.snapshot);
				this.#isLookingBack = false;
			}
		);
	}

	/** What happens when you call now; where there is danger the story follows. */
	call112(): void {
		const { phase } = this;
		if (phase.kind !== 'choosing') return;
		this.#besideAside = phase.position;
		const logged = 'call.112' as const;
		const moment = momentOf(this.#story, this.#run, this.#live.snapshot, logged);
		if (moment === undefined) return this.#live.send(eventOf(logged));
		const now = this.#ports.now();
		this.#keepThen(
			(run) => withEmergencyCall(run, now),
			() => {
				this.#moments = [...this.#moments, moment];
				this.#live.send(eventOf(logged));
			}
		);
	}

	askVeiligThuis(): void {
		const { phase } = this;
		if (phase.kind !== 'choosing') return;
		this.#besideAside = phase.position;
		this.#live.send({ type: 'ask.veiligThuis' });
	}

	closeAside(): void {
		this.#live.send({ type: 'aside.closed' });
	}

	pickUp(observationId: ObservationId, picked: boolean): void {
		this.#keep(withObservation(this.#run, observationId, picked, this.#ports.now()));
	}

	sayKind(observationId: ObservationId, kind: NoteKind): void {
		this.#keep(withNoteKind(this.#run, observationId, kind, this.#ports.now()));
	}

	#keepThen(change: (run: Run) => Run, show: () => void): void {
		this.#keep(change(this.#run));
		show();
	}

	/** Kept first, changed then: what is on screen is never ahead of what is kept. */
	#keep(run: Run): void {
		this.#ports.keep(run);
		this.#run = run;
	}

	#openMoment({ scene, facts, weekday, lines, choices }: ScenePosition): Screen {
		const index = this.#moments.length;
		const consequences = choices.map((choice) => ({
			id: choice.id,
			lines: consequenceOf(this.#story, this.#run.truth, choice, facts)
		}));
		const { day } = facts;
		const moment = {
			index,
			scene,
			day,
			weekday,
			lines,
			offered: choices,
			choice: null,
			consequences
		};
		return { kind: 'moment', key: this.#keyAt(index, 'moment'), moment };
	}

	#answeredMoment(answered: Moment): Screen {
		const index = this.#moments.length - 1;
		const { choice, consequence } = answered;
		const consequences = choice === null ? [] : [{ id: choice.id, lines: consequence }];
		const key = this.#keyAt(index, 'moment');
		return { kind: 'moment', key, moment: { ...answered, index, consequences } };
	}

	#lookBack(): Screen {
		const last = must(this.#moments.at(-1), 'there is a consequence on screen');
		const key = this.#keyAt(this.#moments.length, 'look-back');
		return { kind: 'look-back', key, stage: last.scene.stage, moments: this.#lastStretch() };
	}

	/** A screen is known by the way that leads to it. */
	#keyAt(index: number, kind: string): string {
		return [kind, ...this.#run.choices.slice(0, index)].join(' ');
	}

	/** With danger now nobody looks back: that waits until the acute route is over. */
	#hasLeftStage(): boolean {
		const { position } = this;
		const last = must(this.#moments.at(-1), 'there is a consequence on screen');
		if (position.kind !== 'scene') return true;
		return position.scene.stage !== last.scene.stage && position.scene.stage !== 'acute';
	}

	/** The answered moments since the last look back. */
	#lastStretch(): readonly Moment[] {
		const isLookedBackOn = ({ scene }: Moment, index: number) => {
			const next = this.#moments[index + 1]?.scene.stage;
			return next !== undefined && next !== scene.stage && next !== 'acute';
		};
		return this.#moments.slice(this.#moments.findLastIndex(isLookedBackOn) + 1);
	}
}

function shortened(run: Run, length: number): Run {
	const seen = Math.min(run.seen, length);
	return { ...run, choices: run.choices.slice(0, length), seen, finished: false };
}
