import type { EarlyRun } from '$lib/play/early-run';
import type { Note, Run, RunId } from '$lib/play/run';

/** Neutral: it stands in the browser's list of stored sites. Also written by src/inline/first-choice.js. */
export const EARLY_KEY = 'np-eerst';
const FORMAT = 1;
const MOST_CHARACTERS = 50_000;
const kinds: readonly unknown[] = ['fact', 'hearsay', 'interpretation', 'question', null];

/**
 * The run that is being played, under one key of the device's local storage. It is small and written
 * at once, so that nothing is shown before it is kept, and it is let go of as soon as the database
 * or the journal has the run: a moment later, or, over a slow line, when the whole case is there.
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
			this.#storage().setItem(EARLY_KEY, textOf(run));
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

	/** Lets go of a run that is safe now; a later state of it, or another run, stays. */
	release(run: Run): void {
		const early = this.of(run.scenarioId);
		if (early !== undefined && (early.id === undefined || this.#text() === textOf(run)))
			this.clear();
	}

	clear(): void {
		try {
			this.#storage().removeItem(EARLY_KEY);
		} catch {
			// Where the device refuses access there is nothing to let go of.
		}
	}

	#text(): string {
		return this.#storage().getItem(EARLY_KEY) ?? '';
	}

	#read(): EarlyRun | undefined {
		try {
			const text = this.#text();
			return text.length > MOST_CHARACTERS ? undefined : earlyRunIn(JSON.parse(text));
		} catch {
			return undefined;
		}
	}
}

function textOf(run: Run): string {
	return JSON.stringify({ format: FORMAT, ...run });
}

function earlyRunIn(data: unknown): EarlyRun | undefined {
	if (!isRecord(data) || data.format !== FORMAT) return undefined;
	const { scenarioId, id, truth, choices, seen, notes = [], changedAt } = data;
	if (typeof scenarioId !== 'string' || typeof seen !== 'number') return undefined;
	if (!isListOf(choices, isText) || choices.length === 0 || !isListOf(notes, isNote)) {
		return undefined;
	}
	const texts = {
		id: isText(id) ? (id as RunId) : undefined,
		truth: isText(truth) ? truth : undefined,
		changedAt: isText(changedAt) ? changedAt : undefined
	};
	return { scenarioId, ...texts, choices, seen, notes };
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
