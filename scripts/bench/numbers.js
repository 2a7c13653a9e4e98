/**
 * @param {readonly number[]} values at least one
 * @param {number} part from 0 to 1
 */
export function quantile(values, part) {
	const sorted = [...values].sort((one, other) => one - other);
	// The nearest rank: a value that was measured, never one in between.
	const rank = Math.max(1, Math.ceil(part * sorted.length));
	return sorted[rank - 1] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export function spread(values) {
	return { min: Math.min(...values), median: quantile(values, 0.5), max: Math.max(...values) };
}

/** @param {readonly number[]} values */
export function paces(values) {
	return {
		count: values.length,
		p50: quantile(values, 0.5),
		p95: quantile(values, 0.95),
		max: Math.max(...values)
	};
}

/**
 * Numbers between 0 and 1 that are the same for the same seed (mulberry32).
 * @param {number} seed
 */
export function chances(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
