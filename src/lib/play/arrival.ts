/**
 * Moves focus to a heading when it comes into view, so that keyboard and screen reader start
 * reading there. Not on the very first one: the page itself was just opened.
 */
export function arrival(isFirst: () => boolean) {
	return (heading: HTMLElement) => {
		if (!isFirst()) heading.focus();
	};
}
