/** Which part of the house a file belongs to, told from its path. */

/** The folders of the trade, from the facts outwards: each may know those before it. */
export const core = [
	'meldcode',
	'scenario',
	'play',
	'signals',
	'knowledge-check',
	'progress',
	'session'
] as const;
export type CoreFolder = (typeof core)[number];

export type Zone =
	| { readonly kind: 'core' | 'screen'; readonly folder: CoreFolder }
	| { readonly kind: 'shared' | 'ui' | 'storage' | 'content' | 'app' | 'server' | 'routes' }
	| { readonly kind: 'unknown'; readonly folder: string };

export function isTestCode(file: string): boolean {
	return /\.(test|spec)\.ts$/.test(file) || file.includes('/fixtures/');
}

export function zoneOf(file: string): Zone {
	if (!file.startsWith('src/lib/')) return { kind: 'routes' };
	const folder = file.split('/')[2] ?? '';
	const trade = core.find((name) => name === folder);
	if (trade !== undefined) return { kind: isScreen(file) ? 'screen' : 'core', folder: trade };
	switch (folder) {
		case 'shared':
		case 'ui':
		case 'storage':
		case 'content':
		case 'app':
		case 'server':
			return { kind: folder };
		default:
			return { kind: 'unknown', folder };
	}
}

/** Components, and modules with runes (imported without their `.ts`). */
export function isScreen(file: string): boolean {
	return /\.svelte(\.ts)?$/.test(file);
}

export function isServerOnly(file: string): boolean {
	return (
		file.startsWith('src/lib/server/') ||
		/\.server(\.ts)?$/.test(file) ||
		/\+(page|layout)\.server\.ts$|\+server\.ts$/.test(file)
	);
}

export function isCore(target: Zone, folders: readonly CoreFolder[]): boolean {
	return target.kind === 'core' && folders.includes(target.folder);
}
