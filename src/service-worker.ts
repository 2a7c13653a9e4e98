import { base, build, files, prerendered, version } from '$service-worker';
import { cacheName } from '$lib/app/offline/cache-names';
import { keepAll } from '$lib/app/offline/keep-all';
import { applyMessage, tidyMessage } from '$lib/app/offline/messages';
import { planFor, type Plan, type Site } from '$lib/app/offline/plan';
import { othersOn, tidyUp } from '$lib/app/offline/tidy';
import type { WorkerScope } from '$lib/app/offline/worker-scope';
import { unreachable } from '$lib/shared/must';

declare const self: WorkerScope;

const { caches, clients, location } = self;
const name = cacheName(version, base);
const shelf = { name, base, caches };
const islands = __ISLANDS__.paths.map((path) => `${base}/${path}`);
const supplies = { hashed: [...build, ...islands], others: [...files, ...prerendered] };
const site: Site = {
	origin: location.origin,
	base,
	kept: new Set([...supplies.hashed, ...supplies.others])
};
const notHere = prerendered.find((path) => /\/zonder-internet\/?$/.test(path)) ?? `${base}/`;

self.addEventListener('install', (event) => {
	// Then it waits: a version never takes over by itself while somebody plays.
	const pantry = { caches, fetch: self.fetch.bind(self) };
	event.waitUntil(keepAll(supplies, name, pantry));
});

self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('message', (event) => {
	if (event.data === applyMessage) event.waitUntil(self.skipWaiting());
	// The window that asks runs on this version; every other one may be older.
	if (event.data === tidyMessage(version)) event.waitUntil(tidyWithWindows(1));
});

self.addEventListener('fetch', (event) => {
	const answer = answerTo(planFor(event.request, site), event.request);
	if (answer !== null) event.respondWith(answer);
});

async function begin(): Promise<void> {
	// The page of a first visit came from the server as it is kept here, so claiming it changes
	// nothing on screen; it only makes that the parts it fetches later work without a network.
	if ((await othersOn(shelf)).length === 0) return clients.claim();
	await tidyWithWindows(0);
}

async function tidyWithWindows(ofThisVersion: number): Promise<void> {
	const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
	const ours = windows.filter(({ url }) => new URL(url).pathname.startsWith(`${base}/`));
	await tidyUp(shelf, ours.length - ofThisVersion);
}

/** Null where the browser should go on by itself. Answers keep the headers they came with. */
function answerTo(plan: Plan, request: Request): Promise<Response> | null {
	switch (plan.kind) {
		case 'leave':
			return null;
		case 'kept':
			return fromCache(plan.path, request, { cacheName: name });
		case 'earlier':
			return fromCache(plan.path, request, {});
		case 'redirect':
			return Promise.resolve(redirectTo(plan.to));
		case 'unknown-page':
			return self.fetch(request).catch(() => redirectTo(notHere));
		default:
			return unreachable(plan);
	}
}

async function fromCache(
	path: string,
	request: Request,
	options: MultiCacheQueryOptions
): Promise<Response> {
	const found = await caches.match(path, { ...options, ignoreVary: true });
	return found ?? self.fetch(request);
}

function redirectTo(path: string): Response {
	return Response.redirect(new URL(path, location.origin), 302);
}
