import { connect, createServer } from 'node:net';
import { Lane } from './lane.js';

/** @typedef {import('node:net').Socket} Socket */
/** @typedef {'up' | 'down'} Direction to the server, to the client */

/**
 * @typedef {object} LinkOptions
 * @property {number} target the port of the server behind the link
 * @property {number} delayMs each way
 * @property {number} bytesPerSecond each way, for all connections together
 * @property {(direction: Direction, bytes: Buffer) => void} [onPassing] just before it arrives
 */

/** The link of the measurements: 200 ms each way and 200 kB a second. */
export const slowPhone = { delayMs: 200, bytesPerSecond: 200_000 };

/** A proxy that delays like a poor mobile connection, and that can be cut. */
export class SlowLink {
	/** @type {Set<Socket>} */
	#sockets = new Set();
	#isCut = false;
	#options;
	#up;
	#down;
	#server;

	/** @param {LinkOptions} options */
	constructor(options) {
		this.#options = options;
		this.#up = new Lane(options.delayMs, options.bytesPerSecond);
		this.#down = new Lane(options.delayMs, options.bytesPerSecond);
		// Half open, since one side may say that it is done before the other is.
		this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) =>
			this.#accept(client)
		);
	}

	/**
	 * Gives the port on which the link can be reached.
	 * @param {number} [port] any free one when left out
	 * @returns {Promise<number>}
	 */
	listen(port = 0) {
		return new Promise((resolve, reject) => {
			this.#server.once('error', reject).listen(port, '127.0.0.1', () => {
				const address = this.#server.address();
				resolve(address !== null && typeof address === 'object' ? address.port : port);
			});
		});
	}

	/** As in a tunnel: what is on the way is lost, and nothing gets through any more. */
	cut() {
		this.#isCut = true;
		this.#up.clear();
		this.#down.clear();
		for (const socket of this.#sockets) socket.destroy();
	}

	/** Lets new connections through again. */
	restore() {
		this.#isCut = false;
	}

	close() {
		this.cut();
		this.#server.close();
	}

	/** @param {Socket} client */
	#accept(client) {
		if (this.#isCut) {
			client.resetAndDestroy();
			return;
		}
		const { target, delayMs } = this.#options;
		const acceptedAt = performance.now();
		const server = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
		// A proxy accepts at once, where on the real link the client first waits for an answer to its
		// greeting. So its first bytes wait here for that round trip, and the server's for half of it.
		this.#carry('up', client, server, acceptedAt + 2 * delayMs);
		this.#carry('down', server, client, acceptedAt + delayMs);
	}

	/**
	 * @param {Direction} direction
	 * @param {Socket} from
	 * @param {Socket} to
	 * @param {number} earliest
	 */
	#carry(direction, from, to, earliest) {
		const lane = direction === 'up' ? this.#up : this.#down;
		const start = () => Math.max(earliest, performance.now());
		this.#sockets.add(from);
		// The reading side is never slowed down: the system itself holds megabytes on its way to here.
		from.on('data', (bytes) =>
			lane.send(from, bytes, start(), (part) => this.#deliver(direction, to, part))
		);
		from.on('end', () => lane.send(from, Buffer.alloc(0), start(), () => to.end()));
		from.on('error', () => to.destroy());
		from.on('close', (hadError) => {
			this.#sockets.delete(from);
			if (hadError) to.destroy();
		});
	}

	/**
	 * @param {Direction} direction
	 * @param {Socket} to
	 * @param {Buffer} bytes
	 */
	#deliver(direction, to, bytes) {
		this.#options.onPassing?.(direction, bytes);
		if (!to.destroyed && to.writable) to.write(bytes);
	}
}
