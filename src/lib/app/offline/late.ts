import { Offline } from './offline.svelte';
import { connectTo, type OwnSite } from './this-browser';

/** What nobody waits for: fetched when the first page stands. */
export { default as UpdateNotice } from './UpdateNotice.svelte';

/** Keeps the app on the device from now on, and tells how far that is. */
export function startOffline(site: OwnSite): Offline {
	const offline = new Offline();
	void offline.connect(connectTo(site));
	return offline;
}
