import { connect } from 'node:net';

export interface RawAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends a request line as it is, which no browser or client would let through, and reads the start
 * of the answer.
 */
export function sendRaw(address: string, line: string): Promise<RawAnswer> {
	const { hostname, port } = new URL(address);
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), hostname);
		let answer = '';
		socket.setEncoding('latin1').setTimeout(10_000, () => socket.destroy());
		socket.on('error', reject).on('data', (text) => (answer += text));
		socket.on('close', () => resolve(read(answer)));
		socket.write(`${line}\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`, 'latin1');
	});
}

function read(answer: string): RawAnswer {
	const [start = '', ...lines] = (answer.split('\r\n\r\n', 1)[0] ?? '').split('\r\n');
	const headers = lines.map((line): [string, string] => {
		const colon = line.indexOf(':');
		return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
	});
	return { status: Number(start.split(' ')[1]), headers: Object.fromEntries(headers) };
}
