// Serves the built app with Node 24. `start.js` and the journeys come through here.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { guarded, refuseUnreadable } from './entry.js';
import { readBuilt } from './headers.js';
import { root, stop } from './project.js';

const firstPort = 3000;
const lastPort = 3099;

const wishedPort = process.env.PORT ?? '';
/** @type {ReturnType<typeof Promise.withResolvers<import('node:http').RequestListener>>} */
const handler = Promise.withResolvers();
// A request that comes in before the app is loaded waits for it.
const server = createServer(async (request, response) =>
	(await handler.promise)(request, response)
).on('clientError', refuseUnreadable);

const port = wishedPort === '' ? await listenOnFreePort() : await listenOnWishedPort(wishedPort);
const address = `http://localhost:${port}`;
// The app reads its origin when it is loaded, so the port must be known before.
process.env.ORIGIN ??= address;
const app = await import(pathToFileURL(join(root, 'build', 'handler.js')).href);
const built = readBuilt([join(root, 'build', 'client'), join(root, 'build', 'prerendered')]);
handler.resolve(guarded(app.handler, built));
endCleanly();
console.log(`Niet Pluis staat klaar op ${address}`);

async function listenOnFreePort() {
	for (let candidate = firstPort; candidate <= lastPort; candidate++) {
		if ((await listen(candidate)) === 'listening') return candidate;
	}
	return stop(
		`Poort ${firstPort} tot ${lastPort} zijn bezet. Kies er zelf een: PORT=8080 npm start`
	);
}

/** @param {string} wished */
async function listenOnWishedPort(wished) {
	const candidate = Number(wished);
	if (!Number.isInteger(candidate) || candidate < 1 || candidate > 65535) {
		return stop(`PORT=${wished} is geen poort. Kies een getal van 1 tot 65535.`);
	}
	// Somebody who names a port has a reason, so another one would not do.
	if ((await listen(candidate)) === 'taken') {
		return stop(`Poort ${candidate} is bezet. Kies een andere, of laat PORT weg.`);
	}
	return candidate;
}

/**
 * @param {number} candidate
 * @returns {Promise<'listening' | 'taken'>}
 */
function listen(candidate) {
	return new Promise((resolve) => {
		const refused = (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE') return resolve('taken');
			stop(`Poort ${candidate} openen lukte niet: ${error.message}`);
		};
		server.once('error', refused);
		server.listen({ port: candidate, host: process.env.HOST }, () => {
			server.off('error', refused);
			resolve('listening');
		});
	});
}

function endCleanly() {
	const end = () => {
		server.close();
		// A browser that keeps its connection open does not keep the server alive.
		setTimeout(() => server.closeAllConnections(), 2000).unref();
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
}
