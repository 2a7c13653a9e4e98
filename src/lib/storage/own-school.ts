import type { OwnSchool } from '$lib/meldcode/own-school-fields';
import type { StorageProblem } from '$lib/progress/progress-store';
import { failed, ok, type Result } from '$lib/shared/result';
import { problemOf } from './storage-problem';

/** Neutral: it stands in the browser's list of stored sites, where others may look. */
export const SCHOOL_KEY = 'np-school';

/** How a school becomes a text and is parsed again. */
export interface SchoolCodec {
	readonly toText: (school: OwnSchool) => string;
	readonly fromText: (text: string) => Result<OwnSchool, unknown>;
}

/** Nothing kept, a school, or something that cannot be read and is left as it is. */
export type KeptSchool =
	| { readonly kind: 'none' | 'unreadable' }
	| { readonly kind: 'school'; readonly school: OwnSchool };

/** Where the device keeps the own school: small enough to need no database. */
export class SchoolShelf {
	readonly #storage: () => Storage;
	readonly #codec: SchoolCodec;

	/** `storage` may throw: in some browsers the very access is refused. */
	constructor(storage: () => Storage, codec: SchoolCodec) {
		this.#storage = storage;
		this.#codec = codec;
	}

	read(): KeptSchool {
		const text = keptText(this.#storage);
		if (text === null) return { kind: 'none' };
		const read = this.#codec.fromText(text);
		return read.ok ? { kind: 'school', school: read.value } : { kind: 'unreadable' };
	}

	write(school: OwnSchool): Result<void, StorageProblem> {
		return this.#try((storage) => storage.setItem(SCHOOL_KEY, this.#codec.toText(school)));
	}

	clear(): Result<void, StorageProblem> {
		return this.#try((storage) => storage.removeItem(SCHOOL_KEY));
	}

	#try(change: (storage: Storage) => void): Result<void, StorageProblem> {
		try {
			change(this.#storage());
			return ok(undefined);
		} catch (error) {
			return failed(problemOf(error));
		}
	}
}

/** Whether there is something to read, for a page that would rather not fetch the code for it. */
export function holdsSchool(storage: () => Storage): boolean {
	return keptText(storage) !== null;
}

function keptText(storage: () => Storage): string | null {
	try {
		return storage().getItem(SCHOOL_KEY);
	} catch {
		return null;
	}
}
