// Stands in the head of every page and runs before anything is painted, so that leaving works
// before the app does. Why it is as it is: docs/decisions/0006-leaving.md.
(() => {
	const page = document.documentElement;
	const { dataset } = page;
	// Worked out now: when the app goes to another page, the address changes and this does not.
	const localPage = new URL(dataset.root + __LOCAL_PAGE__, location.href).href;
	let hasLocalPage = false;
	/** @type {number[]} When Shift was pressed, the last one first. */
	let presses = [];

	/**
	 * What stands in either storage. A browser may refuse the very access.
	 * @param {'np-weg' | 'np-toets'} key
	 */
	function stored(key) {
		try {
			return sessionStorage[key] ?? localStorage[key];
		} catch {
			return undefined;
		}
	}

	function cover() {
		dataset.left = '';
	}

	function leave() {
		// First what can be seen, since the other page may take seconds to come.
		cover();
		document.title = __NEUTRAL_TITLE__;
		// The app may be on its way to another moment, and would put its own title back.
		Object.defineProperty(document, 'title', { set() {} });
		/** @type {NodeListOf<HTMLMediaElement>} */
		const playing = document.querySelectorAll('audio,video');
		for (const media of playing) media.pause();
		window.speechSynthesis?.cancel();
		try {
			sessionStorage['np-weg'] = '1';
		} catch {
			// Then Back is not guarded; leaving itself goes on.
		}
		if (top === null || top === self)
			return location.replace(hasLocalPage ? localPage : __PUBLIC_PAGE__);
		dataset.left = 'frame';
		try {
			top.location.replace(__PUBLIC_PAGE__);
		} catch {
			// The page around this one does not let go; this one stays covered, and says so.
		}
	}

	/** @param {MouseEvent | KeyboardEvent} event */
	function heed(event) {
		const { type, timeStamp, target } = event;
		const key = 'key' in event ? event.key : type;
		if (/^( |click)$/.test(key) && target instanceof Element && target.closest('[data-exit]')) {
			event.preventDefault();
			event.stopImmediatePropagation();
			return leave();
		}
		if (key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) presses = [];
		else if (!('repeat' in event && event.repeat)) presses = [timeStamp, ...presses];
		if (timeStamp - (presses[2] ?? -Infinity) < 1500 && !stored('np-toets')) leave();
	}

	addEventListener('click', heed, true);
	addEventListener('keydown', heed, true);
	addEventListener('pointerdown', heed, true);
	// A page that is kept in memory must be covered before it is shown again, so before it goes.
	addEventListener('pagehide', cover);
	addEventListener('pageshow', ({ persisted }) => {
		if (!persisted) return;
		if (stored('np-weg')) leave();
		else delete dataset.left;
	});

	try {
		const { serviceWorker } = navigator;
		hasLocalPage = serviceWorker.controller !== null;
		serviceWorker.ready.then(() => (hasLocalPage = true));
	} catch {
		// None on plain http or in a closed frame: then no page of ours opens without a network.
	}

	if (stored('np-weg')) {
		// Who types the address or follows a link comes back on purpose; Back and reload do not.
		const [visit] = performance.getEntriesByType('navigation');
		if (visit?.toJSON().type === 'navigate') {
			sessionStorage.removeItem('np-weg');
		} else {
			leave();
		}
	}
})();
