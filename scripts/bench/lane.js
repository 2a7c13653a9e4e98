/**
 * One direction of a link: what comes in leaves after its turn on the line and the way itself.
 * @typedef {object} Parcel
 * @property {Buffer} bytes empty for a sign, such as the end of a stream
 * @property {number} from not on the line before this moment, in milliseconds of `performance.now()`
 * @property {() => void} deliver
 */

/** What fits in one packet on most networks: streams that share the line take turns by this. */
const packet = 1448;

/** One line that all streams share: so many bytes a second, so many milliseconds long. */
export class Lane {
	/** @type {Map<object, Parcel[]>} */
	#waiting = new Map();
	/** @type {{ readonly at: number, readonly deliver: () => void }[]} */
	#underway = [];
	#freeAt = 0;
	/** @type {NodeJS.Timeout | undefined} */
	#timer;
	#delayMs;
	#bytesPerMs;

	/**
	 * @param {number} delayMs
	 * @param {number} bytesPerSecond
	 */
	constructor(delayMs, bytesPerSecond) {
		this.#delayMs = delayMs;
		this.#bytesPerMs = bytesPerSecond / 1000;
	}

	/**
	 * Sends bytes of a stream, in order behind what that stream sent before.
	 * @param {object} stream
	 * @param {Buffer} bytes
	 * @param {number} from
	 * @param {(bytes: Buffer) => void} deliver
	 */
	send(stream, bytes, from, deliver) {
		const queue = this.#waiting.get(stream) ?? [];
		this.#waiting.set(stream, queue);
		for (let start = 0; start === 0 || start < bytes.length; start += packet) {
			const part = bytes.subarray(start, start + packet);
			queue.push({ bytes: part, from, deliver: () => deliver(part) });
		}
		this.#work();
	}

	/** Everything on the way is lost. */
	clear() {
		clearTimeout(this.#timer);
		this.#waiting.clear();
		this.#underway = [];
	}

	#work() {
		const now = performance.now();
		// Timers come late; what should have left by now has left at its own moment.
		for (let next = this.#next(); next !== undefined && next.startsAt <= now; next = this.#next()) {
			this.#dispatch(next);
		}
		while (this.#underway[0] !== undefined && this.#underway[0].at <= now) {
			this.#underway.shift()?.deliver();
		}
		this.#wakeUp();
	}

	/** The stream whose parcel can leave first; of those that wait equally long, the one in turn. */
	#next() {
		let first;
		for (const [stream, [parcel]] of this.#waiting) {
			if (parcel === undefined) continue;
			const startsAt = Math.max(this.#freeAt, parcel.from);
			if (first === undefined || startsAt < first.startsAt) first = { stream, parcel, startsAt };
		}
		return first;
	}

	/** @param {{ stream: object, parcel: Parcel, startsAt: number }} next */
	#dispatch({ stream, parcel, startsAt }) {
		const queue = this.#waiting.get(stream) ?? [];
		queue.shift();
		// To the back of the row, so that the others come in between.
		this.#waiting.delete(stream);
		if (queue.length > 0) this.#waiting.set(stream, queue);
		this.#freeAt = startsAt + parcel.bytes.length / this.#bytesPerMs;
		this.#underway.push({ at: this.#freeAt + this.#delayMs, deliver: parcel.deliver });
	}

	#wakeUp() {
		clearTimeout(this.#timer);
		const moments = [this.#underway[0]?.at, this.#next()?.startsAt].filter(
			(moment) => moment !== undefined
		);
		if (moments.length === 0) return;
		const wait = Math.max(0, Math.min(...moments) - performance.now());
		this.#timer = setTimeout(() => this.#work(), wait);
	}
}
