/** What was pressed before the app was there, as `src/inline/first-choice.js` remembers it. */
export interface EarlyPresses {
	/** The choice whose consequence the page shows already, or nothing. */
	choice: string;
	/** Whether *Verder* was pressed below that consequence. */
	seen: 0 | 1;
	/** Every other press, in order: a button, or a box with the state it was given. */
	readonly presses: (readonly [pressed: HTMLElement, checked?: boolean])[];
}

declare global {
	interface Window {
		/** There as long as the page of a case waits for the app. */
		npEerst?: EarlyPresses;
	}
}

/** What the page shows of its own accord, and may show no longer once the app has put it there. */
const marks = {
	ofPresses: ['data-chosen', 'data-stuck'],
	ofEarlierRuns: ['data-begun', 'data-resuming']
} as const;

/** Whether this page is on screen already, and can be read and pressed before the app is there. */
export function isComingAlive(): boolean {
	return window.npEerst !== undefined;
}

/** From here on the app answers. Gives what was pressed meanwhile, once. */
export function takeEarlyPresses(): EarlyPresses | undefined {
	const early = window.npEerst;
	delete window.npEerst;
	return early;
}

/**
 * Makes up for what was pressed. `answer` puts on screen what the page showed by itself; neither
 * the place where one reads nor the focus moves.
 */
export async function makeUpFor(
	early: EarlyPresses,
	answer: (choice: string) => Promise<void>
): Promise<void> {
	for (const [pressed, checked] of early.presses) pressAgain(pressed, checked);
	const place = document.getElementById('eerst');
	const wasAsked = early.choice === '' && place?.hasChildNodes() === true;
	const { scrollX, scrollY } = window;
	const wasOnButton = place?.contains(document.activeElement) === true && isOnButton();
	if (early.choice !== '') await answer(early.choice);
	place?.replaceChildren();
	takeAway('ofPresses');
	if (wasOnButton) document.querySelector<HTMLElement>('[data-consequence] button')?.focus();
	scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
	if (wasAsked) document.querySelector<HTMLElement>('main form [type=submit]')?.click();
}

/** Takes the marks off by which the page showed something before the app did. */
export function takeAway(which: keyof typeof marks): void {
	for (const mark of marks[which]) document.documentElement.removeAttribute(mark);
}

function pressAgain(pressed: HTMLElement, checked: boolean | undefined): void {
	pressed.removeAttribute('aria-busy');
	if (!pressed.isConnected) return;
	// A press turns the box over, so it starts from the other side.
	if (pressed instanceof HTMLInputElement) pressed.checked = checked === false;
	pressed.click();
}

function isOnButton(): boolean {
	return document.activeElement instanceof HTMLButtonElement;
}
