/**
 * The name of what one version keeps. Says nothing of what the site is about. Copies of the app
 * in other folders of one host share the browser's storage, so the folder is part of the name.
 */
export function cacheName(version: string, base: string): string {
	return `np-${version}${base}`;
}

/** Whether a cache was made by this copy of the app, by any version of it. */
export function isOwnCache(name: string, base: string): boolean {
	const [, folder = ''] = /^np-[^/]+(\/.*)?$/.exec(name) ?? [null, undefined];
	return name.startsWith('np-') && folder === base;
}
