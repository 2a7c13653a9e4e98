import { firstLoadProbe } from './first-load-probe.js';
import { openPhone } from './phone.js';

/**
 * @typedef {object} FirstLoad
 * @property {number} seen from the start of the navigation, in milliseconds
 * @property {number} works
 * @property {number} dead presses to which the page did not answer
 * @property {number} lost answers that were marked and did not stay marked
 * @property {number} missed presses that did not reach their button
 */

/** How long a page may take until it is given up. */
const patienceMs = 60_000;

/**
 * Opens a page as somebody does for the first time, and answers the first question as early as it
 * can be seen.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<FirstLoad>}
 */
export async function firstLoad(browser, address) {
	/** @type {PromiseWithResolvers<FirstLoad>} */
	const done = Promise.withResolvers();
	const load = { seen: 0, works: 0, dead: 0, lost: 0, missed: 0 };
	const phone = await openPhone(browser, firstLoadProbe, hear);

	/** @param {import('./first-load-probe.js').FirstLoadMessage} message */
	function hear(message) {
		switch (message.kind) {
			case 'press':
				phone.page.touchscreen.tap(message.x, message.y).catch(done.reject);
				break;
			case 'seen':
				// The browser's own word for the first paint counts too: text may be there unseen.
				load.seen = Math.max(message.at, message.firstPaint);
				break;
			case 'works':
				load.works = message.at;
				if (isFair(message)) done.resolve(load);
				else done.reject(new Error(`${address} did not come over HTTP/2, compressed`));
				break;
			default:
				load[message.kind] += 1;
		}
	}

	const timer = setTimeout(
		() => done.reject(new Error(`${address} showed no consequence`)),
		patienceMs
	);
	try {
		await phone.page.goto(address, { waitUntil: 'commit' });
		return await done.promise;
	} finally {
		clearTimeout(timer);
		await phone.close();
	}
}

/** @param {{ protocol: string, encoded: number, decoded: number }} message */
function isFair({ protocol, encoded, decoded }) {
	return protocol === 'h2' && encoded < decoded;
}
