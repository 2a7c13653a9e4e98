/**
 * What the page says while it loads.
 * @typedef {{ readonly kind: 'seen', readonly at: number, readonly firstPaint: number }
 *   | { readonly kind: 'press', readonly x: number, readonly y: number }
 *   | { readonly kind: 'dead' | 'missed' | 'lost' }
 *   | { readonly kind: 'works', readonly at: number, readonly protocol: string,
 *       readonly encoded: number, readonly decoded: number }} FirstLoadMessage
 */

/**
 * Runs in the page, before anything else. Looks once a frame, since a frame is what somebody sees:
 * - seen: the frame in which the answers and *Kies* stand on the page has been painted;
 * - then it points at the first answer, and at *Kies* as soon as that answer is marked;
 * - works: the frame in which the consequence stands has been painted.
 * A press on *Kies* that reached the page, and to which nothing changed in the form for 100 ms, is
 * dead. Then it points again, as somebody would.
 */
export function firstLoadProbe() {
	const patienceMs = 100;
	const missedMs = 1500;
	/** @type {'loading' | 'marking' | 'choosing' | 'done'} */
	let phase = 'loading';
	let before = '';
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let timer;

	/** @param {object} message */
	const tell = (message) => Reflect.get(window, 'report')(JSON.stringify(message));
	const radio = () => document.querySelector('form input[type=radio]');
	const choose = () =>
		[...document.querySelectorAll('form button')].find(
			(button) => button.textContent?.trim() === 'Kies'
		);
	const consequence = () =>
		[...document.querySelectorAll('h2')].find(
			(heading) =>
				heading.textContent?.trim() === 'Wat er gebeurt' &&
				heading.checkVisibility() &&
				heading.closest('[aria-hidden=true]') === null
		);
	/** All that can be seen of the form: what changes here is an answer to a press. */
	const formNow = () => {
		const form = choose()?.closest('form') ?? document.querySelector('form');
		const disabled = form?.querySelectorAll(':disabled').length ?? 0;
		return `${form?.textContent} ${disabled} ${choose()?.checkVisibility()}`;
	};

	/** @param {() => void} act */
	function afterPaint(act) {
		// A message is handed out after the frame that is being made now.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = act;
		port2.postMessage(null);
	}

	/** @param {Element | undefined} target */
	function pointAt(target) {
		if (target === undefined) return;
		target.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { left, top, width, height } = target.getBoundingClientRect();
		tell({ kind: 'press', x: left + width / 2, y: top + height / 2 });
		clearTimeout(timer);
		timer = setTimeout(() => {
			tell({ kind: 'missed' });
			pointAgain();
		}, missedMs);
	}

	function pointAgain() {
		const first = radio();
		const isMarked = first instanceof HTMLInputElement && first.checked;
		phase = isMarked ? 'choosing' : 'marking';
		pointAt(isMarked ? choose() : (first?.closest('label') ?? undefined));
	}

	function judgePress() {
		if (consequence() !== undefined) return;
		const first = radio();
		// What was marked is gone again: the page forgot it while it came alive.
		if (first instanceof HTMLInputElement && !first.checked) tell({ kind: 'lost' });
		else if (formNow() === before) tell({ kind: 'dead' });
		else return;
		pointAgain();
	}

	addEventListener(
		'click',
		({ target }) => {
			if (!(target instanceof Node) || phase !== 'choosing') return;
			if (choose()?.contains(target) !== true) return;
			clearTimeout(timer);
			before = formNow();
			timer = setTimeout(judgePress, patienceMs);
		},
		{ capture: true }
	);
	addEventListener('change', () => {
		if (phase === 'marking') pointAgain();
	});

	function tellSeen() {
		const at = performance.now();
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		tell({ kind: 'seen', at, firstPaint: paint?.startTime ?? at });
		pointAgain();
	}

	function tellWorks() {
		const at = performance.now();
		clearTimeout(timer);
		const [navigation] = performance.getEntriesByType('navigation');
		if (!(navigation instanceof PerformanceNavigationTiming)) return;
		const { nextHopProtocol, encodedBodySize, decodedBodySize } = navigation;
		const size = { encoded: encodedBodySize, decoded: decodedBodySize };
		tell({ kind: 'works', at, protocol: nextHopProtocol, ...size });
	}

	function look() {
		if (phase === 'loading' && choose()?.checkVisibility() === true) {
			phase = 'marking';
			afterPaint(tellSeen);
		}
		if (phase !== 'loading' && consequence() !== undefined) {
			phase = 'done';
			afterPaint(tellWorks);
			return;
		}
		requestAnimationFrame(look);
	}
	requestAnimationFrame(look);
}
