import type { EarlyRun } from '$lib/play/early-run';
import type { Note, Run } from '$lib/play/run';

/** Neutral: it stands in the browser's list of stored sites. Also written by src/inline/first-choice.js. */
export const EARLY_KEY = 'np-eerst';
const FORMAT = 1;
const MOST_CHARACTERS = 50_000;
const kinds: readonly unknown[] = ['fact', 'hearsay', 'interpretation', 'question', null];

/**
 * The one run that was begun before the whole case was there, under one key of the device's local
 * storage. It holds choices only for seconds: as soon as the case is whole, the journal takes over.
 *
 * - Format 1: `{ format, scenarioId, choices, seen }`, from the app with all other fields of a run.
 */
export class EarlyRuns {
	readonly #storage: () => Storage;

	/** `storage` may throw: in some browsers the very access is refused. */
	constructor(storage: () => Storage) {
		this.#storage = storage;
	}

	/** Keeps the run at once. Gives whether the device took it. */
	keep(run: Run): boolean {
		try {
			this.#storage().setItem(EARLY_KEY, JSON.stringify({ format: FORMAT, ...run }));
			return true;
		} catch {
			return false;
		}
	}

	/** What was begun in this case and never came into the journal; damage counts as nothing. */
	of(scenarioId: string): EarlyRun | undefined {
		const early = this.#read();
		return early?.scenarioId === scenarioId ? early : undefined;
	}

	clear(): void {
		try {
			this.#storage().removeItem(EARLY_KEY);
		} catch {
			// Where the device refuses access there is nothing to let go of.
		}
	}

	#read(): EarlyRun | undefined {
		try {
			const text = this.#storage().getItem(EARLY_KEY) ?? '';
			return text.length > MOST_CHARACTERS ? undefined : earlyRunIn(JSON.parse(text));
		} catch {
			return undefined;
		}
	}
}

function earlyRunIn(data: unknown): EarlyRun | undefined {
	if (!isRecord(data) || data.format !== FORMAT) return undefined;
	const { scenarioId, truth, choices, seen, notes = [] } = data;
	if (typeof scenarioId !== 'string' || typeof seen !== 'number') return undefined;
	if (!isListOf(choices, isText) || choices.length === 0 || !isListOf(notes, isNote)) {
		return undefined;
	}
	return { scenarioId, truth: isText(truth) ? truth : undefined, choices, seen, notes };
}

function isListOf<Item>(list: unknown, isItem: (item: unknown) => item is Item): list is Item[] {
	return Array.isArray(list) && list.every(isItem);
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function isNote(value: unknown): value is Note {
	return isRecord(value) && isText(value.observationId) && kinds.includes(value.kind);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
