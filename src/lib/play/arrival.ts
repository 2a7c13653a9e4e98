/** Whether a heading had the learner's attention already. */
const arrived = new WeakMap<HTMLElement, boolean>();

/**
 * Moves focus to a heading when it comes into view, so that keyboard and screen reader start
 * reading there. `isArriving` may change later: a screen is made ready before it is shown. Asked
 * again while it is in view it does nothing, since the reader may have gone on from there.
 */
export function arrival(isArriving: () => boolean) {
	return (heading: HTMLElement) => {
		const isHere = isArriving();
		if (isHere && arrived.get(heading) !== true) heading.focus();
		arrived.set(heading, isHere);
	};
}
