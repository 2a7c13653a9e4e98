import { loadLimits } from './compare-loads.js';
import { paceLimits } from './measure-pace.js';

/** @param {Awaited<ReturnType<typeof import('./compare-loads.js').compareLoads>>} comparison */
export function loadLines({ runs, single, app, ratios, fastest }) {
	const limits = `at most ${loadLimits.seen} and ${loadLimits.works}`;
	return [
		`first load, ${runs} runs each, in ms: min / median / max`,
		`                 seen                  works                 dead  lost`,
		`  single page    ${pageLine(single)}`,
		`  app            ${pageLine(app)}`,
		`  ratio          ${ratios.seen.toFixed(2).padEnd(22)}${ratios.works.toFixed(2).padEnd(22)}(${limits}, nothing dead or lost)`,
		`  of the fastest ${fastest.seen.toFixed(2).padEnd(22)}${fastest.works.toFixed(2)}`
	];
}

/** @param {ReturnType<typeof import('./compare-loads.js').comparisonOf>['app']} page */
function pageLine({ seen, works, dead, lost }) {
	const presses = `${String(dead).padStart(4)}${String(lost).padStart(6)}`;
	return `${spreadWords(seen)}${spreadWords(works)}${presses}`;
}

/** @param {{ min: number, median: number, max: number }} spread */
function spreadWords({ min, median, max }) {
	return [min, median, max].map(Math.round).join(' / ').padEnd(22);
}

/** @param {Awaited<ReturnType<typeof import('./measure-pace.js').measurePace>>} pace */
export function paceLines({ choose, goOn, eventP95, shifts, seed }) {
	return [
		`pace in the case, in ms, answers by chance with seed ${seed} (p95 at most ${paceLimits.p95})`,
		`  Kies to consequence painted:    ${paceWords(choose)}`,
		`  Verder to next moment painted:  ${paceWords(goOn)}`,
		`  the browser's own Event Timing: p95 ${Math.round(eventP95)}`,
		`layout shift, opening and five moments (at most ${paceLimits.shift}; after a press, not judged)`,
		`  fast: ${shiftWords(shifts.fast)}   slow link: ${shiftWords(shifts.slow)}`
	];
}

/** @param {{ count: number, p50: number, p95: number, max: number }} pace */
function paceWords({ count, p50, p95, max }) {
	const [half, most, all] = [p50, p95, max].map(Math.round);
	return `p50 ${half}, p95 ${most}, max ${all} (${count} presses)`;
}

/** @param {{ shift: number, shiftAfterInput: number }} shifts */
function shiftWords({ shift, shiftAfterInput }) {
	return `${shift.toFixed(3)} (${shiftAfterInput.toFixed(3)})`;
}
