import { isEmptySchool } from '$lib/meldcode/own-school';
import { schoolFromFile, schoolToFile } from '$lib/meldcode/own-school-carry';
import type { OwnSchool } from '$lib/meldcode/own-school-fields';
import { browserKeys } from '$lib/storage/browser';
import { saysErased } from '$lib/storage/keys';
import { SCHOOL_KEY, SchoolShelf } from '$lib/storage/own-school';

/** How long the own school stays: `refused` says that the browser keeps nothing for us. */
export type SchoolKept = 'nothing' | 'on-device' | 'in-this-tab' | 'refused' | 'unreadable';

/** The own school, as the screens read it. */
export class OwnSchoolHolder {
	readonly #shelf: SchoolShelf;
	readonly #tabShelf: SchoolShelf;
	#school: OwnSchool = $state.raw({});
	#kept: SchoolKept = $state('nothing');

	/** `tabShelf` is emptied by the browser when the tab is closed, and outlives a page in it. */
	constructor(shelf: SchoolShelf, tabShelf: SchoolShelf) {
		this.#shelf = shelf;
		this.#tabShelf = tabShelf;
		this.#read();
	}

	get school(): OwnSchool {
		return this.#school;
	}

	get kept(): SchoolKept {
		return this.#kept;
	}

	/** Kept in memory at least. Only in this tab: then what the device kept before goes too. */
	save(school: OwnSchool, onlyInThisTab: boolean): void {
		this.#school = school;
		const isEmpty = isEmptySchool(school);
		const done = isEmpty || onlyInThisTab ? this.#shelf.clear() : this.#shelf.write(school);
		if (!isEmpty && onlyInThisTab) this.#tabShelf.write(school);
		else this.#tabShelf.clear();
		if (isEmpty) this.#kept = done.ok ? 'nothing' : 'refused';
		else if (onlyInThisTab) this.#kept = 'in-this-tab';
		else this.#kept = done.ok ? 'on-device' : 'refused';
	}

	/** Takes it out of memory and off the device. */
	forget(): void {
		this.save({}, false);
	}

	/** Another tab changed what is stored, or erased everything. */
	heed(event: Pick<StorageEvent, 'key' | 'newValue'>): void {
		if (saysErased(event)) this.forget();
		else if (event.key === SCHOOL_KEY && this.#kept !== 'in-this-tab') this.#read();
	}

	#read(): void {
		const ofTab = this.#tabShelf.read();
		const kept = ofTab.kind === 'school' ? ofTab : this.#shelf.read();
		this.#school = kept.kind === 'school' ? kept.school : {};
		this.#kept = kept === ofTab ? 'in-this-tab' : keptWords[kept.kind];
	}
}

const keptWords = { none: 'nothing', school: 'on-device', unreadable: 'unreadable' } as const;

/** The own school of this browser. */
export function ownSchoolHere(): OwnSchoolHolder {
	const codec = { toText: schoolToFile, fromText: schoolFromFile };
	return new OwnSchoolHolder(
		new SchoolShelf(browserKeys.localStorage, codec),
		new SchoolShelf(browserKeys.sessionStorage, codec)
	);
}
