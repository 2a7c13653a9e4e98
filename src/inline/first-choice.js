// Stands in the head of the page of a case. From the first paint until the app is there it shows
// what the first choice leads to, keeps it, and remembers every other press for the app to make up
// for; see src/lib/app/early-presses.ts. What the marks on the root show and hide is in app.css.
{
	const { pathname, hash } = location;
	const id = pathname.split('/').findLast(Boolean);
	/** @type {import('../lib/app/early-presses').EarlyPresses} */
	const early = (window.npEerst = { choice: '', seen: 0, presses: [] });
	/** @type {(selector: string) => any} */
	const find = (selector) => document.querySelector(selector);
	const mark = (/** @type {string} */ name) =>
		document.documentElement.setAttribute(`data-${name}`, '');

	/** As storage/early-runs.ts reads it. @param {0 | 1} seen */
	const keep = (seen) => {
		early.seen = seen;
		try {
			if (!find('[data-keep-nothing]').checked)
				localStorage['np-eerst'] = JSON.stringify({
					format: 1,
					scenarioId: id,
					choices: [early.choice],
					seen
				});
		} catch {
			// Where the device refuses, the app will say so.
		}
	};

	addEventListener('click', (/** @type {any} */ { target }) => {
		const button = target.closest('main button');
		if (!window.npEerst) return;
		if (target.type === 'checkbox') early.presses.push([target, target.checked]);
		else if (button?.type === 'submit') {
			early.choice = find('form :checked')?.value ?? '';
			if (early.choice) {
				keep(0);
				mark('chosen');
			}
			const shown = find(`[data-first="${early.choice}"]`).content.cloneNode(true);
			find('#eerst').replaceChildren(shown);
			find('#eerst [tabindex]').focus();
		} else if (button) {
			button.ariaBusy = true;
			if (button.closest('#eerst')) keep(1);
			else early.presses.push([button]);
			setTimeout(() => window.npEerst && mark('stuck'), 9000);
		}
	});

	if (hash.startsWith('#poging-')) mark('resuming');
	try {
		if ((localStorage['np-begonnen'] + localStorage['np-eerst']).includes(`"${id}"`)) mark('begun');
	} catch {
		// Nothing is kept here, so there is nothing to go on with.
	}
}
