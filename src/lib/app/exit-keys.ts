import { browserKeys } from '$lib/storage/browser';

/** Neutral: it stands in the browser's list of stored sites. `src/inline/after-leaving.js` reads it. */
const KEY = 'np-toets';

export interface ExitKeysPorts {
	/** Both may throw: in some browsers the very access is refused. */
	readonly localStorage: () => Storage;
	readonly sessionStorage: () => Storage;
}

/** How long a choice about the keys holds. */
export type Kept = 'on-device' | 'in-this-tab' | 'nowhere';

/** Whether pressing Shift three times leaves the site. On, unless somebody switched it off. */
export class ExitKeys {
	readonly #ports: ExitKeysPorts;

	constructor(ports: ExitKeysPorts) {
		this.#ports = ports;
	}

	get areOn(): boolean {
		const { localStorage, sessionStorage } = this.#ports;
		return [localStorage, sessionStorage].every((storage) => {
			try {
				return storage().getItem(KEY) === null;
			} catch {
				return true;
			}
		});
	}

	/** Only a choice against the keys is kept, and only in this tab when nothing may be kept. */
	switch(on: boolean, keepsNothing: boolean): Kept {
		const { localStorage, sessionStorage } = this.#ports;
		try {
			localStorage().removeItem(KEY);
			sessionStorage().removeItem(KEY);
			if (!on) (keepsNothing ? sessionStorage() : localStorage()).setItem(KEY, 'uit');
			return keepsNothing ? 'in-this-tab' : 'on-device';
		} catch {
			return 'nowhere';
		}
	}
}

/** The keys of this browser. */
export function exitKeysHere(): ExitKeys {
	return new ExitKeys(browserKeys);
}
