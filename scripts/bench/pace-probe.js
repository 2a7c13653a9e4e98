/**
 * What the page says while somebody plays.
 * @typedef {{ readonly kind: 'pace', readonly what: 'Kies' | 'Verder', readonly ms: number }
 *   | { readonly kind: 'event', readonly ms: number }
 *   | { readonly kind: 'shift', readonly value: number, readonly recentInput: boolean }} PaceMessage
 */

/**
 * Runs in the page, before anything else. The clock starts at the time stamp that the browser gave
 * the press itself, so the wait for a busy page counts. It stops when the frame has been painted in
 * which the consequence, or the next heading, stands: an observer sees the change, the animation
 * callback belongs to the frame that shows it, and a message sent from there is handed out after it.
 * Beside that the browser's own measurement of each press (Event Timing, in steps of 8 ms, nothing
 * below 16 ms), and everything that moved on the page (Layout Instability).
 */
export function paceProbe() {
	/** @type {{ what: 'Kies' | 'Verder', start: number, title: Element | null, text: string } | undefined} */
	let pressed;
	/** @type {Set<number>} */
	const starts = new Set();

	/** @param {object} message */
	const tell = (message) => Reflect.get(window, 'report')(JSON.stringify(message));
	// The next screen may be there already, unseen.
	const title = () =>
		[...document.querySelectorAll('h1')].find(
			(heading) => heading.closest('[aria-hidden=true]') === null
		) ?? null;
	const hasConsequence = () =>
		[...document.querySelectorAll('h2')].some(
			(heading) =>
				heading.textContent?.trim() === 'Wat er gebeurt' &&
				heading.checkVisibility() &&
				heading.closest('[aria-hidden=true]') === null
		);

	function isAnswered() {
		if (pressed === undefined) return false;
		if (pressed.what === 'Kies') return hasConsequence();
		const now = title();
		return now !== null && (now !== pressed.title || now.textContent !== pressed.text);
	}

	addEventListener(
		'click',
		({ target, timeStamp, isTrusted }) => {
			const button = target instanceof Element ? target.closest('button') : null;
			const what = button?.textContent?.trim();
			if (!isTrusted || (what !== 'Kies' && what !== 'Verder')) return;
			starts.add(timeStamp);
			pressed = { what, start: timeStamp, title: title(), text: title()?.textContent ?? '' };
		},
		{ capture: true }
	);

	new MutationObserver(() => {
		if (pressed === undefined || !isAnswered()) return;
		const { what, start } = pressed;
		pressed = undefined;
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => tell({ kind: 'pace', what, ms: performance.now() - start });
			port2.postMessage(null);
		});
	}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

	const fromTheFirst = { type: 'event', durationThreshold: 16, buffered: true };
	new PerformanceObserver((list) => {
		for (const { name, startTime, duration } of list.getEntries()) {
			if (name === 'click' && starts.has(startTime)) tell({ kind: 'event', ms: duration });
		}
	}).observe(fromTheFirst);

	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, hadRecentInput } = Object(entry);
			tell({ kind: 'shift', value, recentInput: hadRecentInput });
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Runs in the page: what can be pressed now, brought into view. Nothing while it is loading.
 * @param {number} chance which answer, from 0 to 1
 */
export function nextTarget(chance) {
	const isInSight = (/** @type {Element} */ element) =>
		element.checkVisibility() && element.closest('[aria-hidden=true]') === null;
	const named = (/** @type {string} */ name) =>
		[...document.querySelectorAll('button')].find(
			(button) => button.textContent?.trim() === name && isInSight(button)
		);
	const pointAt = (/** @type {string} */ what, /** @type {Element} */ element) => {
		element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { left, top, width, height } = element.getBoundingClientRect();
		return { what, x: left + width / 2, y: top + height / 2 };
	};
	for (const what of ['Verder', 'Speel opnieuw']) {
		const button = named(what);
		if (button !== undefined) return pointAt(what, button);
	}
	const choose = named('Kies');
	if (choose === undefined) return null;
	const answers = [...document.querySelectorAll('form label:has(input[type=radio])')].filter(
		isInSight
	);
	const isMarked = answers.some((answer) => answer.querySelector(':checked') !== null);
	const answer = answers[Math.floor(chance * answers.length)];
	if (isMarked || answer === undefined) return pointAt('Kies', choose);
	return pointAt('antwoord', answer);
}
