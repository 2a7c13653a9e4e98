import { connect, createServer, type Socket } from 'node:net';

export interface Line {
	/** The server at the other end, as it is reached through this line. */
	readonly address: string;
	cut(): void;
}

/** A line to a server that can be cut for real, while the server serves others. */
export async function lineTo(server: string): Promise<Line> {
	const { hostname, port } = new URL(server);
	const sockets = new Set<Socket>();
	const entrance = createServer((near) => {
		const far = connect(Number(port), hostname);
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
		}
		near.pipe(far).pipe(near);
	});
	await new Promise<void>((resolve) => entrance.listen(0, resolve));
	const own = entrance.address();
	if (own === null || typeof own === 'string') throw new Error('a port was expected');
	return {
		address: `http://localhost:${own.port}/`,
		cut: () => {
			entrance.close();
			for (const socket of sockets) socket.destroy();
		}
	};
}
