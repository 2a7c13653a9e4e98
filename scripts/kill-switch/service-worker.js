// Stands where the service worker stands, when that one is broken: see docs/decisions.
// It throws away what was kept and takes itself away. Pages that are open go on; the next one
// comes from the server, as on a device that never had a worker.
const worker =
	/** @type {import('../../src/lib/app/offline/worker-scope').WorkerScope} */
	(/** @type {unknown} */ (self));

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(takeAway()));

async function takeAway() {
	// Copies of the app in other folders of this host are not broken.
	const folder = worker.location.pathname.replace(/\/[^/]*$/, '');
	const names = await worker.caches.keys();
	const own = names.filter((name) => /^np-[^/]+(.*)$/.exec(name)?.[1] === folder);
	await Promise.all(own.map((name) => worker.caches.delete(name)));
	await worker.registration.unregister();
}
