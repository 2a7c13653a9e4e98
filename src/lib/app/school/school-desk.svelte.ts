import { isEmptySchool } from '$lib/meldcode/own-school';
import { schoolFields, type OwnSchool, type SchoolFieldId } from '$lib/meldcode/own-school-fields';
import { parseOwnSchool, problem, type SchoolProblem } from '$lib/meldcode/own-school-parse';
import type { Result } from '$lib/shared/result';
import type { OwnSchoolHolder } from './own-school.svelte';

export interface IncomingLine {
	readonly id: SchoolFieldId;
	readonly label: string;
	readonly text: string;
	/** What stands there now and would go; nothing where it is the same or empty. */
	readonly replaces: string | undefined;
}

/** What came in by a link or a file, until somebody decides about it. */
export type Arrival =
	| { readonly kind: 'none' | 'taken' | 'declined' }
	| { readonly kind: 'broken'; readonly problems: readonly SchoolProblem[] }
	| { readonly kind: 'asking'; readonly school: OwnSchool };

/** Filling in the own school: what is typed lies here until it is saved, and nothing typed is lost. */
export class SchoolDesk {
	#holder: OwnSchoolHolder | undefined = $state.raw();
	/** Only what was changed by hand; an empty text is a field that was emptied. */
	#typed: OwnSchool = $state.raw({});
	#problems: readonly SchoolProblem[] = $state.raw([]);
	#saves = $state(0);
	#arrival: Arrival = $state.raw({ kind: 'none' });

	get holder(): OwnSchoolHolder | undefined {
		return this.#holder;
	}

	get school(): OwnSchool {
		return this.#holder?.school ?? {};
	}

	get problems(): readonly SchoolProblem[] {
		return this.#problems;
	}

	/** Grows with every try to save, so that the same outcome can be said again. */
	get saves(): number {
		return this.#saves;
	}

	get arrival(): Arrival {
		return this.#arrival;
	}

	get hasUnsaved(): boolean {
		return schoolFields.some(({ id }) => this.textOf(id) !== (this.school[id] ?? ''));
	}

	open(holder: OwnSchoolHolder): void {
		this.#holder = holder;
	}

	textOf(field: SchoolFieldId): string {
		return this.#typed[field] ?? this.school[field] ?? '';
	}

	type(field: SchoolFieldId, text: string): void {
		this.#typed = { ...this.#typed, [field]: text };
	}

	save(onlyInThisTab: boolean): void {
		this.#saves += 1;
		const read = parseOwnSchool({ ...this.school, ...this.#typed });
		this.#problems = read.ok ? [] : read.error;
		if (!read.ok) return;
		this.#typed = {};
		this.#holder?.save(read.value, onlyInThisTab);
	}

	clear(): void {
		this.#typed = {};
		this.#problems = [];
		this.#holder?.forget();
	}

	/** Shows what came in and asks; nothing changes yet. */
	receive(read: Result<OwnSchool, readonly SchoolProblem[]>): void {
		if (!read.ok) this.#arrival = { kind: 'broken', problems: read.error };
		else if (isEmptySchool(read.value)) this.#arrival = { kind: 'broken', problems: [nothingInIt] };
		else this.#arrival = { kind: 'asking', school: read.value };
	}

	/** What came in, line by line, beside what it would replace. */
	get incoming(): readonly IncomingLine[] {
		if (this.#arrival.kind !== 'asking') return [];
		const { school } = this.#arrival;
		return schoolFields.flatMap(({ id, label }) => {
			const [text, now] = [school[id], this.textOf(id)];
			if (text === undefined) return [];
			return [{ id, label, text, replaces: now === '' || now === text ? undefined : now }];
		});
	}

	/** What came in goes over what stands there; what it does not name stays, saved or not. */
	take(onlyInThisTab: boolean): void {
		if (this.#arrival.kind !== 'asking') return;
		const { school } = this.#arrival;
		const kept = Object.entries(this.#typed).filter(([id]) => !Object.hasOwn(school, id));
		this.#typed = Object.fromEntries(kept);
		this.#holder?.save({ ...this.school, ...school }, onlyInThisTab);
		this.#arrival = { kind: 'taken' };
	}

	decline(): void {
		this.#arrival = { kind: 'declined' };
	}
}

const nothingInIt = problem(
	'Er is niets in ingevuld. Vraag het opnieuw, of vul hieronder zelf in.'
);
