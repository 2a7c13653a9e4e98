import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { SlowLink, type LinkOptions } from '../scripts/bench/slow-link.js';

/** How much later than promised a moment may come on a busy machine, in milliseconds. */
const late = 60;
const closers: (() => void)[] = [];

afterEach(() => closers.splice(0).forEach((close) => close()));

async function serverThat(answers: (socket: Socket) => void): Promise<number> {
	const server = createServer((socket) => {
		socket.on('error', () => undefined);
		answers(socket);
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	closers.push(() => server.close());
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('a port was expected');
	return address.port;
}

async function linkTo(target: number, options: Partial<LinkOptions> = {}) {
	const link = new SlowLink({ target, delayMs: 50, bytesPerSecond: 100_000, ...options });
	const port = await link.listen();
	closers.push(() => link.close());
	return { link, port };
}

async function open(port: number): Promise<Socket> {
	const socket = connect({ port, host: '127.0.0.1' }).on('error', () => undefined);
	closers.push(() => socket.destroy());
	await once(socket, 'connect');
	return socket;
}

/** When so many bytes have come in, in milliseconds from `start`. */
function arrival(socket: Socket, bytes: number, start: number): Promise<number> {
	return new Promise((resolve) => {
		let seen = 0;
		socket.on('data', (chunk: Buffer) => {
			seen += chunk.length;
			if (seen >= bytes) resolve(performance.now() - start);
		});
	});
}

/** Unlike `once`, which fails on the error that comes before. */
function closed(socket: Socket): Promise<unknown> {
	return new Promise((resolve) => socket.on('close', resolve));
}

const echo = (socket: Socket) => socket.on('data', (bytes) => socket.write(bytes));
const sends = (amount: number) => (socket: Socket) =>
	socket.once('data', () => socket.write(Buffer.alloc(amount)));

describe('a slow link', () => {
	it('takes a round trip to set up, and another for the first answer', async () => {
		const { port } = await linkTo(await serverThat(echo));
		const start = performance.now();
		const socket = await open(port);
		socket.write('x');
		const first = await arrival(socket, 1, start);
		expect(first).toBeGreaterThanOrEqual(200);
		expect(first).toBeLessThan(200 + late);
	});

	it('takes one round trip for each answer after that', async () => {
		const { port } = await linkTo(await serverThat(echo));
		const socket = await open(port);
		socket.write('x');
		await arrival(socket, 1, 0);
		const start = performance.now();
		socket.write('y');
		const second = await arrival(socket, 1, start);
		expect(second).toBeGreaterThanOrEqual(100);
		expect(second).toBeLessThan(100 + late);
	});

	it('lets through so many bytes a second', async () => {
		const { port } = await linkTo(await serverThat(sends(50_000)));
		const start = performance.now();
		const socket = await open(port);
		socket.write('x');
		const whole = await arrival(socket, 50_000, start);
		expect(whole).toBeGreaterThanOrEqual(700);
		expect(whole).toBeLessThan(700 + late);
	});

	it('has its connections share those bytes evenly', async () => {
		const { port } = await linkTo(await serverThat(sends(20_000)));
		const sockets = [await open(port), await open(port)];
		const start = performance.now();
		const arrivals = sockets.map((socket) => arrival(socket, 20_000, start));
		sockets.forEach((socket) => socket.write('x'));
		for (const whole of await Promise.all(arrivals)) {
			// Alone each would have been there after 400 ms; both together take 600.
			expect(whole).toBeGreaterThan(550);
			expect(whole).toBeLessThan(600 + late);
		}
	});

	it('keeps the bytes in order, and passes the end on after the last', async () => {
		const sent = Buffer.from(Array.from({ length: 9000 }, (_, index) => index % 251));
		const target = await serverThat((socket) => socket.once('data', () => socket.end(sent)));
		const { port } = await linkTo(target, { delayMs: 5 });
		const socket = await open(port);
		socket.write('x');
		const chunks: Buffer[] = [];
		socket.on('data', (chunk: Buffer) => chunks.push(chunk));
		await once(socket, 'end');
		expect(Buffer.concat(chunks).equals(sent)).toBe(true);
	});
});

describe('a link that is cut', () => {
	it('drops what is on the way and refuses new connections, until it is restored', async () => {
		const { link, port } = await linkTo(await serverThat(echo), { delayMs: 10 });
		const socket = await open(port);
		let heard = 0;
		socket.on('data', () => (heard += 1));
		socket.write('x');
		link.cut();
		await closed(socket);
		expect(heard).toBe(0);

		const refused = connect({ port, host: '127.0.0.1' }).on('error', () => undefined);
		refused.write('x');
		await closed(refused);
		expect(refused.bytesRead).toBe(0);

		link.restore();
		const again = await open(port);
		again.write('y');
		expect(await arrival(again, 1, performance.now())).toBeLessThan(40 + late);
	});

	it('can be cut by who watches it, just before the bytes arrive', async () => {
		const target = await serverThat(echo);
		const passed: string[] = [];
		const { link, port } = await linkTo(target, {
			delayMs: 5,
			onPassing: (direction, bytes) => {
				passed.push(`${direction} ${bytes.toString()}`);
				if (direction === 'down') link.cut();
			}
		});
		const socket = await open(port);
		socket.write('x');
		await closed(socket);
		expect(passed).toEqual(['up x', 'down x']);
		expect(socket.bytesRead).toBe(0);
	});
});
