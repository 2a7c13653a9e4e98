interface View {
	readonly document: { readonly readyState: DocumentReadyState };
	addEventListener(name: 'load', listener: () => void, options: { readonly once: true }): void;
	requestIdleCallback?: (task: () => void) => unknown;
	setTimeout(task: () => void, milliseconds: number): unknown;
}

/** Does the task once the page is loaded and has nothing better to do. */
export function whenIdle(view: View, task: () => void): void {
	// Safari does not know when it is idle.
	const wait = () =>
		view.requestIdleCallback === undefined
			? view.setTimeout(task, 1000)
			: view.requestIdleCallback(task);
	if (view.document.readyState === 'complete') wait();
	else view.addEventListener('load', wait, { once: true });
}
