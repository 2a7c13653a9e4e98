/**
 * One outline per step, so that the steps differ by more than their colour. Drawn in a box of
 * 40 by 40 that also fits a number; the first is used for any step beyond the fifth.
 */
const shapes = [
	'M20 3a17 17 0 1 1 0 34 17 17 0 0 1 0-34Z',
	'M10 4h20q6 0 6 6v20q0 6-6 6H10q-6 0-6-6V10q0-6 6-6Z',
	'M17 3.5q3-1.7 6 0l11 6.3q3 1.7 3 5.2v10q0 3.5-3 5.2l-11 6.3q-3 1.7-6 0l-11-6.3q-3-1.7-3-5.2V15q0-3.5 3-5.2Z',
	'M17 3q3-2.5 6 0l14 14q2.5 3 0 6l-14 14q-3 2.5-6 0L3 23q-2.5-3 0-6Z',
	'M14 3.5h12q2.5 0 4.2 1.8l5 5q1.8 1.7 1.8 4.2v11q0 2.5-1.8 4.2l-5 5q-1.7 1.8-4.2 1.8H14q-2.5 0-4.2-1.8l-5-5Q3 28 3 25.5v-11q0-2.5 1.8-4.2l5-5Q11.5 3.5 14 3.5Z'
] as const;

/** The path of the outline of a step, counted from 0. */
export function shapeOf(index: number): string {
	return shapes[index] ?? shapes[0];
}
