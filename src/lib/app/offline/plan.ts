/** What the service worker knows of the site it stands in. */
export interface Site {
	readonly origin: string;
	/** The folder the site stands in: `''`, or `/with/a/slash/in/front`. */
	readonly base: string;
	/** The paths of everything that is kept for use without a network. */
	readonly kept: ReadonlySet<string>;
}

/** What the worker does with a request. */
export type Plan =
	/** The browser goes on as if there were no worker. */
	| { readonly kind: 'leave' }
	| { readonly kind: 'kept'; readonly path: string }
	| { readonly kind: 'redirect'; readonly to: string }
	/** A file whose name changes with its content, of a version before this one. */
	| { readonly kind: 'earlier'; readonly path: string }
	| { readonly kind: 'unknown-page' };

/** Decides on the request alone, so that whatever is left to the browser is left at once. */
export function planFor(request: Pick<Request, 'method' | 'mode' | 'url'>, site: Site): Plan {
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== site.origin) return { kind: 'leave' };
	if (site.kept.has(pathname)) return { kind: 'kept', path: pathname };
	if (pathname.startsWith(`${site.base}/_app/immutable/`)) {
		return { kind: 'earlier', path: pathname };
	}
	if (request.mode !== 'navigate') return { kind: 'leave' };
	const other = otherSlash(pathname);
	// Given under another address, a page would look for its files in the wrong folder.
	if (site.kept.has(other)) return { kind: 'redirect', to: `${other}${search}` };
	return { kind: 'unknown-page' };
}

/** A plain web host wants a slash behind a page, our own server wants none. */
function otherSlash(path: string): string {
	return path.endsWith('/') ? path.slice(0, -1) : `${path}/`;
}
