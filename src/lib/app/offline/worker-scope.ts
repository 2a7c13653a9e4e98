/**
 * The little of a service worker's world that ours uses. The library of TypeScript that knows all
 * of it cannot stand beside the one of the page.
 */
export interface WorkerScope {
	readonly location: Location;
	readonly caches: CacheStorage;
	readonly registration: { unregister(): Promise<boolean> };
	readonly clients: {
		claim(): Promise<void>;
		matchAll(options: {
			readonly type: 'window';
			readonly includeUncontrolled: boolean;
		}): Promise<readonly { readonly url: string }[]>;
	};
	fetch(request: Request | string, options?: RequestInit): Promise<Response>;
	skipWaiting(): Promise<void>;
	addEventListener<Name extends keyof WorkerEvents>(
		name: Name,
		listener: (event: WorkerEvents[Name]) => void
	): void;
}

interface LastingEvent {
	waitUntil(work: Promise<unknown>): void;
}

interface WorkerEvents {
	readonly install: LastingEvent;
	readonly activate: LastingEvent;
	readonly message: LastingEvent & { readonly data: unknown };
	readonly fetch: LastingEvent & {
		readonly request: Request;
		respondWith(answer: Promise<Response>): void;
	};
}
