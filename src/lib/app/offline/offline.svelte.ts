import type { Readiness, Report, Sighting, WorkerLine } from './watch-worker';

/** Starts what keeps the app on the device; null where this browser cannot. */
export type Connect = (report: Report) => Promise<WorkerLine | null>;

const unavailable: Sighting = {
	readiness: 'unavailable',
	isUpdateReady: false,
	isOutdated: false
};

/** Whether the app works without a network and whether a newer version waits, for the screens. */
export class Offline {
	#seen: Sighting = $state.raw({ ...unavailable, readiness: 'unknown' });
	#isNews = $state(false);
	#line: WorkerLine | null = null;

	get state(): Readiness {
		return this.#seen.readiness;
	}

	/** It became ready while somebody was looking, instead of being so already. */
	get isNews(): boolean {
		return this.#isNews;
	}

	get isUpdateReady(): boolean {
		return this.#seen.isUpdateReady;
	}

	/** The next page must be fetched whole, so that it comes in one version. */
	get isOutdated(): boolean {
		return this.#seen.isOutdated;
	}

	/** Call it when the page has nothing better to do. Trouble is no error: it is just not ready. */
	async connect(connect: Connect): Promise<void> {
		try {
			this.#line = await connect((sighting) => this.#see(sighting));
		} catch {
			this.#line = null;
		}
		if (this.#line === null) this.#see(unavailable);
	}

	applyUpdate(): void {
		this.#line?.applyUpdate();
	}

	#see(sighting: Sighting): void {
		this.#isNews ||= this.state === 'preparing' && sighting.readiness === 'ready';
		this.#seen = sighting;
	}
}
