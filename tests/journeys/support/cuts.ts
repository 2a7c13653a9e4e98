import { chances } from '../../../scripts/bench/numbers.js';
import { SlowLink, type Direction } from '../../../scripts/bench/slow-link.js';

/** Where the link is cut in a load: a request never gets there, or its answer is torn in two. */
export interface Cut {
	readonly what: 'request' | 'answer';
	/** Which one, as a part of all requests of a load. */
	readonly place: number;
}

/** The same cuts for the same seed, spread by chance over a whole load. */
export function cutsFor(seed: number, count: number): readonly Cut[] {
	const chance = chances(seed);
	return Array.from({ length: count }, (_, index) => ({
		what: index % 2 === 0 ? 'request' : 'answer',
		place: chance()
	}));
}

/** A quick link to the server of the journeys that counts the requests, and can be cut at one. */
export class CountingLink {
	readonly #link: SlowLink;
	#requests = 0;
	#answers = 0;
	#cutsAt: { readonly what: Cut['what']; readonly number: number } | null = null;
	origin = '';

	constructor(serverAddress: string) {
		this.#link = new SlowLink({
			target: Number(new URL(serverAddress).port),
			delayMs: 5,
			bytesPerSecond: 2_000_000,
			onPassing: (direction, bytes) => this.#watch(direction, bytes)
		});
	}

	get requests(): number {
		return this.#requests;
	}

	async open(): Promise<this> {
		this.origin = `http://localhost:${await this.#link.listen()}`;
		return this;
	}

	/** Cuts itself once, at the n-th request from now. */
	cutAt(what: Cut['what'], number: number): void {
		this.#requests = 0;
		this.#answers = 0;
		this.#cutsAt = { what, number };
	}

	restore(): void {
		this.#cutsAt = null;
		this.#link.restore();
	}

	close(): void {
		this.#link.close();
	}

	#watch(direction: Direction, bytes: Buffer): void {
		// Over HTTP/1.1 without TLS a packet that begins a request or an answer says so itself.
		if (direction === 'up' && bytes.subarray(0, 4).toString() === 'GET ') {
			this.#requests += 1;
			this.#cutWhen('request', this.#requests);
		}
		if (direction === 'down') {
			// The first packet of the answer passes, the one after it does not.
			this.#cutWhen('answer', this.#answers);
			if (bytes.subarray(0, 7).toString() === 'HTTP/1.') this.#answers += 1;
		}
	}

	#cutWhen(what: Cut['what'], number: number): void {
		if (this.#cutsAt?.what === what && number >= this.#cutsAt.number) this.#link.cut();
	}
}
