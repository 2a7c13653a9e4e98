import { setTimeout as pause } from 'node:timers/promises';
import { nextTarget, paceProbe } from './pace-probe.js';
import { openPhone } from './phone.js';

/** As quick as somebody is who does not read. */
const betweenPresses = 300;
/** Pressed again after this: the page may not have been alive yet. */
const patienceMs = 3000;
/** The opening of the page and five moments; what moves later is moved by who plays. */
const momentsForShift = 5;
const mostPresses = 2000;

/**
 * What is known of a while of playing.
 * @typedef {object} Played
 * @property {{ Kies: number[], Verder: number[] }} paces in milliseconds
 * @property {number[]} events the browser's own measurement of the same presses
 * @property {number} shift summed over the first moments, apart from answers to a press
 * @property {number} shiftAfterInput the same, within half a second of a press
 */

/**
 * Plays a case by touch, with answers by chance, again and again, until both buttons were pressed
 * so many times.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ presses: number, chance: () => number }} options
 * @returns {Promise<Played>}
 */
export async function play(browser, address, { presses, chance }) {
	/** @type {Played} */
	const played = { paces: { Kies: [], Verder: [] }, events: [], shift: 0, shiftAfterInput: 0 };
	const { Kies, Verder } = played.paces;
	let answered = () => {};
	const phone = await openPhone(browser, paceProbe, hear);

	/** @param {import('./pace-probe.js').PaceMessage} message */
	function hear(message) {
		if (message.kind === 'shift') countShift(message);
		if (message.kind === 'event') played.events.push(message.ms);
		if (message.kind !== 'pace') return;
		played.paces[message.what].push(message.ms);
		answered();
	}

	/** @param {{ value: number, recentInput: boolean }} shift */
	function countShift({ value, recentInput }) {
		if (Kies.length > momentsForShift) return;
		if (recentInput) played.shiftAfterInput += value;
		else played.shift += value;
	}

	async function press() {
		const target = await phone.page.evaluate(nextTarget, chance());
		if (target === null) return;
		const isAnswered = new Promise((resolve) => (answered = () => resolve(undefined)));
		await phone.page.touchscreen.tap(target.x, target.y);
		const isMeasured = target.what === 'Kies' || target.what === 'Verder';
		if (isMeasured) await Promise.race([isAnswered, pause(patienceMs)]);
	}

	try {
		await phone.page.goto(address, { waitUntil: 'load' });
		for (let pressed = 0; Math.min(Kies.length, Verder.length) < presses; pressed += 1) {
			if (pressed > mostPresses) throw new Error(`${address} cannot be played`);
			await pause(betweenPresses);
			await press();
		}
		return played;
	} finally {
		await phone.close();
	}
}
