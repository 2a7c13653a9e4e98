import { createSecureServer } from 'node:http2';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { guarded } from '../entry.js';
import { readBuilt } from '../headers.js';
import { root } from '../project.js';
import { selfSigned } from './certificate.js';

/**
 * Serves the built app as a good host would: over HTTP/2, brotli-compressed. Beside it stand the
 * pages to compare with, each under its own path. Gives the port.
 * @param {Readonly<Record<string, string>>} pages HTML by path
 */
export async function serveOverHttp2(pages) {
	// Read when the app is loaded. Its pages are files, so what stands here is not seen.
	process.env.ORIGIN ??= 'https://localhost';
	const app = await import(pathToFileURL(join(root, 'build', 'handler.js')).href);
	const built = readBuilt([join(root, 'build', 'client'), join(root, 'build', 'prerendered')]);
	// It reads nothing of a request but what both versions of HTTP have.
	const handler = /** @type {(request: unknown, response: unknown) => void} */ (
		guarded(app.handler, built)
	);
	const compressed = new Map(
		Object.entries(pages).map(([path, html]) => [path, brotliCompressSync(html)])
	);
	const server = createSecureServer({ ...selfSigned(), allowHTTP1: true }, (request, response) => {
		const page = compressed.get(request.url);
		if (page === undefined) return handler(request, response);
		const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' };
		return response.writeHead(200, headers).end(page);
	});
	const port = await listen(server);
	return { port, close: () => server.close() };
}

/**
 * @param {import('node:http2').Http2SecureServer} server
 * @returns {Promise<number>}
 */
function listen(server) {
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve(address !== null && typeof address === 'object' ? address.port : 0);
		});
	});
}
