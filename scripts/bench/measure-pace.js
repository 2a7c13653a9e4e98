import { caseId } from './compare-loads.js';
import { chances, paces, quantile } from './numbers.js';
import { play } from './play.js';
import { SlowLink, slowPhone } from './slow-link.js';

/** How long a press may take at the 95th percentile, and how much may move on the page. */
export const paceLimits = { p95: 35, shift: 0.02 };

const momentsOnSlowLink = 5;

/**
 * Plays without the slow link, so that only the work of the page itself is measured.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} serverPort
 * @param {{ presses: number, seed: number }} options
 */
export async function measurePace(browser, serverPort, { presses, seed }) {
	const chance = chances(seed);
	const address = `https://localhost:${serverPort}/oefenen/${caseId}`;
	const { paces: measured, events, ...shifts } = await play(browser, address, { presses, chance });
	const slow = await playOnSlowLink(browser, serverPort, chance);
	const pace = { choose: paces(measured.Kies), goOn: paces(measured.Verder) };
	const isMet =
		Math.max(pace.choose.p95, pace.goOn.p95) <= paceLimits.p95 &&
		Math.max(shifts.shift, slow.shift) <= paceLimits.shift;
	const eventP95 = eventsP95(events, measured.Kies.length + measured.Verder.length);
	return { ...pace, eventP95, shifts: { fast: shifts, slow }, seed, isMet };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {number} serverPort
 * @param {() => number} chance
 */
async function playOnSlowLink(browser, serverPort, chance) {
	const link = new SlowLink({ target: serverPort, ...slowPhone });
	try {
		const address = `https://localhost:${await link.listen()}/oefenen/${caseId}`;
		const played = await play(browser, address, { presses: momentsOnSlowLink, chance });
		return { shift: played.shift, shiftAfterInput: played.shiftAfterInput };
	} finally {
		link.close();
	}
}

/**
 * The browser says nothing of what took less than 16 ms.
 * @param {readonly number[]} events
 * @param {number} presses
 */
function eventsP95(events, presses) {
	const unsaid = Math.max(0, presses - events.length);
	return quantile([...events, ...Array.from({ length: unsaid }, () => 16)], 0.95);
}
