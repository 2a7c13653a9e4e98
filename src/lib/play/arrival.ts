/**
 * Moves focus to a heading when it comes into view, so that keyboard and screen reader start
 * reading there. `isArriving` may change later: a screen is made ready before it is shown.
 */
export function arrival(isArriving: () => boolean) {
	return (heading: HTMLElement) => {
		if (isArriving()) heading.focus();
	};
}
