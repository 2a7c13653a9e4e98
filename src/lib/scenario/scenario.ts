import type { Branded } from '$lib/shared/brand';

/** What a case is, once parsed. `scenarios/README.md` explains each field for writers. */

export type ScenarioId = Branded<'ScenarioId'>;
export type TruthId = Branded<'TruthId'>;
export type SceneId = Branded<'SceneId'>;
export type ChoiceId = Branded<'ChoiceId'>;
export type EndingId = Branded<'EndingId'>;
export type ObservationId = Branded<'ObservationId'>;
export type LineId = Branded<'LineId'>;
export type FlagId = Branded<'FlagId'>;
/** A key of the register of sources, e.g. `NJI-KIND`. */
export type SourceKey = Branded<'SourceKey'>;

export const steps = [1, 2, 3, 4, 5] as const;
export type Step = (typeof steps)[number];
/** Where in the route a scene stands: one of the five steps, or outside them because of danger now. */
export type Stage = Step | 'acute';

export const weekdays = [
	'maandag',
	'dinsdag',
	'woensdag',
	'donderdag',
	'vrijdag',
	'zaterdag',
	'zondag'
] as const;
export type Weekday = (typeof weekdays)[number];

export const sectors = [
	'primair-onderwijs',
	'voortgezet-onderwijs',
	'mbo',
	'kinderopvang'
] as const;
export type Sector = (typeof sectors)[number];

export const truthKinds = ['maltreatment', 'other-need', 'misreading'] as const;
export type TruthKind = (typeof truthKinds)[number];

/** Never a bare right or wrong. On screen: passend, verdedigbaar, onverstandig. */
export const verdicts = ['fitting', 'defensible', 'unwise'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a choice does in the world. */
export const acts = [
	'wait',
	'observe',
	'consult',
	'talk-child',
	'talk-parents',
	'advice',
	'report',
	'emergency',
	'help',
	'close'
] as const;
export type Act = (typeof acts)[number];

export const noteKinds = ['fact', 'hearsay', 'interpretation', 'question'] as const;
export type NoteKind = (typeof noteKinds)[number];

/**
 * What becomes visible in a scene and changes the route of the Meldcode: acute or structural
 * unsafety, a disclosure, a suspicion against staff, possible sexual abuse, or another special
 * risk (honour, forced marriage, FGM, trafficking, falsification). Domain reference 2.3, 3.3, 3.5.
 */
export const findings = [
	'acute',
	'structural',
	'disclosure',
	'staff',
	'sexual-abuse',
	'special-risk'
] as const;
export type Finding = (typeof findings)[number];

/** Inclusive bounds; a missing one is open. */
export interface Range {
	readonly min?: number;
	readonly max?: number;
}

/** All named conditions must hold. An empty condition always holds. */
export interface Condition {
	readonly truth?: readonly TruthId[];
	readonly flags?: readonly FlagId[];
	readonly notFlags?: readonly FlagId[];
	readonly day?: Range;
	readonly trustChild?: Range;
	readonly trustParents?: Range;
}

/** One paragraph with an id that never changes, so that translation and audio can hang on it. */
export interface Line {
	readonly id: LineId;
	/** Plain text in which `[words](observation-id)` marks what can be noticed. */
	readonly text: string;
	readonly when?: Condition;
}

export interface StoryObservation {
	readonly id: ObservationId;
	/** How it stands in the logbook: one short sentence. */
	readonly note: string;
}

export interface Observation extends StoryObservation {
	/** The kind the attention officer would give it, and why. */
	readonly kind: NoteKind;
	readonly why: string;
}

export interface Effects {
	/** School and weekend days that pass. */
	readonly days?: number;
	/** Time passes until the next such weekday, at least one day. */
	readonly until?: Weekday;
	readonly trustChild?: number;
	readonly trustParents?: number;
	readonly set?: readonly FlagId[];
	readonly clear?: readonly FlagId[];
}

/** The first target whose condition holds after the effects is taken; the last one has no condition. */
export interface Target {
	readonly to: SceneId | EndingId;
	readonly when?: Condition;
}

export interface StoryChoice {
	readonly id: ChoiceId;
	readonly label: string;
	readonly act: Act;
	readonly consequence: readonly Line[];
	readonly effects?: Effects;
	readonly targets: readonly Target[];
	/** Offered only when this holds. */
	readonly when?: Condition;
}

export interface Choice extends StoryChoice {
	/** Writer's note: what draws a sensible colleague to this choice. Never on screen. */
	readonly pull: string;
	readonly verdict: Verdict;
	/** What it did for safety, trust and time, and which part of the Meldcode asks for it. */
	readonly why: string;
	readonly sources: readonly SourceKey[];
}

export interface StoryScene {
	readonly id: SceneId;
	readonly stage: Stage;
	/** Time of day and place as read on screen: "kwart voor negen", "in de kring". */
	readonly time: string;
	readonly place: string;
	readonly title: string;
	readonly text: readonly Line[];
	readonly observations: readonly StoryObservation[];
	readonly question: string;
	readonly choices: readonly StoryChoice[];
	/** A room votes here; 4 to 7 on any path. */
	readonly dilemma: boolean;
	/** With whom one speaks. An advice scene is a call with Veilig Thuis and never names the family. */
	readonly talk?: 'child' | 'parents' | 'colleague' | 'advice';
	/** Questions of the afwegingskader that are answered here. */
	readonly weighs: readonly Weighing[];
	/** Which of the two decisions of step 5 is taken here. */
	readonly decides?: 'report' | 'help';
	readonly reveals: readonly Reveal[];
	/** Danger now: the acute scene to which `112` leads. Missing: the aside explains and returns. */
	readonly emergency?: SceneId;
	/** May fall on Saturday or Sunday. */
	readonly weekend: boolean;
}

export interface Scene extends StoryScene {
	readonly observations: readonly Observation[];
	readonly choices: readonly Choice[];
}

export const weighings = [1, 2, 3, 4, 5] as const;
export type Weighing = (typeof weighings)[number];

export interface Reveal {
	readonly finding: Finding;
	readonly when?: Condition;
}

/** The advice of Veilig Thuis that can be asked from anywhere in a stage; never counts in the score. */
export interface AdviceAside {
	readonly stage: Stage;
	readonly title: string;
	readonly text: readonly Line[];
}

export interface Truth {
	readonly id: TruthId;
	readonly kind: TruthKind;
	/** Two or three words: "Rouw om opa". */
	readonly title: string;
	/** One or two sentences, for the list of other backgrounds. */
	readonly brief: string;
	/** What was the matter, as told in the debrief. */
	readonly story: readonly Line[];
	/** What one could know at the time, and what not. */
	readonly couldKnow: string;
}

export interface NextAction {
	readonly who: string;
	readonly what: string;
	readonly when: string;
}

/** "Wanneer Veilig Thuis?": in this case, the rule behind it, and the call itself. */
export interface VeiligThuisGuidance {
	readonly asked: 'advice' | 'report' | 'emergency' | 'none';
	readonly here: readonly Line[];
	readonly rule: string;
	readonly firstSentence: string;
	readonly atHand: readonly string[];
	readonly sources: readonly SourceKey[];
}

export interface Ending {
	readonly id: EndingId;
	readonly title: string;
	readonly outcome: 'report' | 'emergency' | 'no-report';
	/** What it means for this child, this week and next month. */
	readonly text: readonly Line[];
	readonly nextAction: NextAction;
	/** What you write down. */
	readonly record: string;
	/** Who keeps an eye. */
	readonly watch: string;
	readonly ifItReturns: string;
	readonly aftercare: string;
	readonly veiligThuis: VeiligThuisGuidance;
}

export interface Person {
	readonly name: string;
	/** "leerling, 7 jaar", "je duo-collega". */
	readonly who: string;
	/** Of the family: never named in a call for advice. */
	readonly family: boolean;
}

/**
 * What is needed to play a case, without what is read afterwards: verdicts and whys, advice,
 * endings, what was the matter. It comes first over a slow line; see `hindsight.ts`.
 */
export interface Story {
	readonly format: 1;
	readonly id: ScenarioId;
	/** Raised by the writer whenever the content changes. */
	readonly version: number;
	readonly title: string;
	readonly contentNote: ContentNote;
	readonly startsOn: Weekday;
	readonly truths: readonly Pick<Truth, 'id'>[];
	readonly start: SceneId;
	readonly scenes: readonly StoryScene[];
	readonly endings: readonly Pick<Ending, 'id'>[];
}

/** A whole case. */
export interface Scenario extends Story {
	readonly summary: string;
	readonly coverAlt: string;
	readonly sector: Sector;
	/** Who you are: "leerkracht van groep 4". */
	readonly role: string;
	readonly ageBand: string;
	readonly minutes: number;
	readonly review: Review;
	readonly people: readonly Person[];
	readonly flags: readonly FlagId[];
	readonly truths: readonly Truth[];
	readonly advice: readonly AdviceAside[];
	readonly scenes: readonly Scene[];
	readonly endings: readonly Ending[];
}

/** Honest until a named organisation has read it. */
export type Review =
	| { readonly status: 'not-reviewed' }
	| { readonly status: 'reviewed'; readonly by: string; readonly on: string };

export interface ContentNote {
	readonly text: string;
	/** An equal alternative for who would rather not play the hard parts. */
	readonly alternative: string;
}
