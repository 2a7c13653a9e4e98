import { loadLimits } from './compare-loads.js';

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
