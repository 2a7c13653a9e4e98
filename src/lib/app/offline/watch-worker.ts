import { applyMessage, tidyMessage } from './messages';

/** Whether this browser could show the app without a network. */
export type Readiness = 'unknown' | 'preparing' | 'ready' | 'unavailable';

export interface Sighting {
	readonly readiness: Readiness;
	/** A newer version is kept completely, and waits for a word. */
	readonly isUpdateReady: boolean;
	/** Another tab took a newer version over; this page goes on with the code it began with. */
	readonly isOutdated: boolean;
}

export type Report = (sighting: Sighting) => void;

/** What the page can ask of its worker. */
export interface WorkerLine {
	/** Lets the version that waits take over, and then opens the page anew. */
	applyUpdate(): void;
}

interface Worker extends EventTarget {
	readonly state: ServiceWorkerState;
	postMessage(message: string): void;
}

interface Registration extends EventTarget {
	readonly installing: Worker | null;
	readonly waiting: Worker | null;
	readonly active: Worker | null;
	update(): Promise<unknown>;
}

export interface Surroundings {
	readonly container: EventTarget & { readonly controller: object | null };
	readonly page: EventTarget & { readonly visibilityState: DocumentVisibilityState };
	readonly version: string;
	register(): Promise<Registration>;
	/** The browser may throw away what was kept and leave the worker. */
	hasKept(): Promise<boolean>;
	reload(): void;
	now(): number;
}

const hour = 60 * 60 * 1000;

/** Registers the worker and tells what becomes of it. Rejects where the browser refuses it. */
export async function watchWorker(around: Surroundings, report: Report): Promise<WorkerLine> {
	const { container } = around;
	// The first worker of a browser takes charge of a page that is as new as itself.
	const hadController = container.controller !== null;
	let isOutdated = false;
	const registration = await around.register();
	const tell = async () => report(await sightingOf(registration, around, isOutdated));

	container.addEventListener('controllerchange', () => {
		isOutdated ||= hadController;
		void tell();
	});
	followUpdates(registration, () => void tell());
	checkWhenSeenAgain(registration, around);
	registration.active?.postMessage(tidyMessage(around.version));
	await tell();
	return { applyUpdate: () => applyUpdate(registration, around) };
}

async function sightingOf(
	registration: Registration,
	around: Surroundings,
	isOutdated: boolean
): Promise<Sighting> {
	const hasKept = await around.hasKept();
	const { installing, waiting, active } = registration;
	const isBusy = active === null && (installing ?? waiting) !== null;
	const settled = active !== null && hasKept ? 'ready' : 'unavailable';
	return {
		readiness: isBusy ? 'preparing' : settled,
		isUpdateReady: active !== null && waiting !== null,
		isOutdated
	};
}

function followUpdates(registration: Registration, changed: () => void): void {
	const follow = (worker: Worker | null) => worker?.addEventListener('statechange', changed);
	follow(registration.installing);
	follow(registration.waiting);
	registration.addEventListener('updatefound', () => {
		follow(registration.installing);
		changed();
	});
}

/** The browser itself looks for a newer worker at each page it opens, which an open tab never does. */
function checkWhenSeenAgain(registration: Registration, { page, now }: Surroundings): void {
	let checkedAt = now();
	page.addEventListener('visibilitychange', () => {
		if (page.visibilityState !== 'visible' || now() - checkedAt < hour) return;
		checkedAt = now();
		// Without a network there is nothing to find, and nothing wrong.
		registration.update().catch(() => undefined);
	});
}

function applyUpdate({ waiting }: Registration, { reload }: Surroundings): void {
	waiting?.addEventListener('statechange', () => {
		if (waiting.state === 'activated') reload();
	});
	waiting?.postMessage(applyMessage);
}
