import { STATUS_CODES } from 'node:http';
import { closedPolicy, commonHeaders, headersFor } from './headers.js';

/** What stands between the network and the app: headers on everything, and a clean refusal. */

/** The app has pages to read and, at most, messages to post. */
const methods = ['GET', 'HEAD', 'POST'];
const readingMethods = methods.slice(0, 2);

/**
 * @param {import('node:http').RequestListener} app
 * @param {import('./headers.js').Built} built
 * @returns {import('node:http').RequestListener}
 */
export function guarded(app, built) {
	return async (request, response) => {
		const path = pathIn(request.url ?? '/');
		// Pages that the app renders itself bring their own policy, which takes the place of this one.
		for (const [name, value] of Object.entries(headersFor(built, path))) {
			response.setHeader(name, value);
		}
		const allowed = built.files.has(path) ? readingMethods : methods;
		if (!allowed.includes(request.method ?? '')) {
			response.setHeader('allow', allowed.join(', '));
			return refuse(response, 405);
		}
		// Nothing here is worth asking for in parts, and a part that ends before it begins breaks.
		delete request.headers.range;
		try {
			await app(request, response);
		} catch (error) {
			console.error(error);
			refuse(response, 500);
		}
	};
}

/**
 * Answers what cannot be read as a request: too long, broken off, not HTTP.
 * @param {NodeJS.ErrnoException} error
 * @param {import('node:stream').Duplex} socket
 */
export function refuseUnreadable(error, socket) {
	if (!socket.writable) return void socket.destroy();
	const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
	const headers = { ...commonHeaders, 'content-security-policy': closedPolicy };
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	const start = `HTTP/1.1 ${status} ${STATUS_CODES[status]}`;
	socket.end([start, ...lines, 'content-length: 0', 'connection: close', '', ''].join('\r\n'));
}

/**
 * The path as the app compares it: decoded, without what is asked for behind it.
 * @param {string} url
 */
function pathIn(url) {
	const path = url.split('?', 1)[0] ?? '';
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
	if (response.headersSent) return void response.destroy();
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
	response.end(STATUS_CODES[status]);
}
