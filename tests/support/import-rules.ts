import { judgePackage } from './package-rules';
import {
	core,
	isCore,
	isServerOnly,
	isTestCode,
	zoneOf,
	type CoreFolder,
	type Zone
} from './zones';

/**
 * Who may import what. Reads import lines as text, so that it also sees what only types or only
 * one branch needs. It judges the code that ships: tests and fixtures may look anywhere.
 */

export interface Import {
	readonly from: string;
	/** Only types: nothing of it is there when the app runs. */
	readonly isType: boolean;
}

/** A sentence per breach: the file, what it imports, and where such code belongs. */
export function breachesIn(file: string, source: string): readonly string[] {
	if (isTestCode(file)) return [];
	const zone = zoneOf(file);
	if (zone.kind === 'unknown') {
		return [
			`${file}: src/lib/${zone.folder} is no folder of the house. Put the code in the folder of ` +
				'its subject, or name a new subject in tests/support/zones.ts.'
		];
	}
	return importsIn(source).flatMap((line) => {
		const complaint = judge(file, zone, line);
		return complaint === null ? [] : [`${file} imports ${line.from}: ${complaint}`];
	});
}

/** All imports of a source: static, dynamic and re-exports. */
export function importsIn(source: string): readonly Import[] {
	const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
	const statements = code.matchAll(
		/^\s*(?:import|export)\s+(type\s)?(?:[\w*\s{},$]*?\sfrom\s*)?['"]([^'"\n]+)['"]/gm
	);
	const calls = code.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g);
	return [
		...[...statements].map(([, type, from = '']) => ({ from, isType: type !== undefined })),
		...[...calls].map(([, from = '']) => ({ from, isType: false }))
	];
}

function judge(file: string, zone: Exclude<Zone, { kind: 'unknown' }>, line: Import) {
	const target = resolved(file, line.from);
	if (target === null) return judgePackage(file, zone, line.from);
	if (isTestCode(`${target}.ts`) || isTestCode(target)) return 'the app never needs test code.';
	if (isServerOnly(target) && !isServerOnly(file)) {
		return 'it would reach the browser. Load it in +page.server.ts and pass on what is needed.';
	}
	return judgeOwn(zone, zoneOf(target), { ...line, from: target });
}

/** The file in the project that is meant, or null for a package. */
function resolved(file: string, from: string): string | null {
	if (from.startsWith('$lib/')) return `src/lib/${from.slice('$lib/'.length)}`;
	if (!from.startsWith('.')) return null;
	const parts = file.split('/').slice(0, -1);
	for (const part of from.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

function judgeOwn(zone: Exclude<Zone, { kind: 'unknown' }>, target: Zone, line: Import) {
	if (target.kind === 'shared' || isSameFolder(zone, target)) return judgeWithin(zone, target);
	switch (zone.kind) {
		case 'shared':
			return 'shared knows nothing of the app. Move it to the folder that uses it.';
		case 'core':
			return isBefore(target, zone.folder) ? null : coreRemedy(zone.folder, target);
		case 'screen':
			if (target.kind === 'ui' || isBefore(target, zone.folder)) return null;
			return 'a screen takes its own folder, the core before it and ui. Let app or the route hand it in.';
		case 'ui':
			return 'ui has no words of the trade. Take the text as a property, or move the component to its subject.';
		case 'storage':
			return judgeStorage(target, line);
		case 'content':
			return isCore(target, ['meldcode', 'scenario', 'signals', 'knowledge-check'])
				? null
				: 'content only reads scenarios/. What is done with them belongs in play, app or a route.';
		case 'server':
			return isCore(target, ['meldcode', 'scenario', 'session'])
				? null
				: 'the server knows rooms, not learners. What both need belongs in session.';
		case 'app':
			if (target.kind === 'server') return 'app runs in the browser. Ask the server by address.';
			return target.kind === 'routes' ? 'routes ask app, not the other way round.' : null;
		case 'routes':
			return judgeRoute(target, line);
	}
}

/** In one folder everything is allowed, but that the core knows its screens. */
function judgeWithin(zone: Zone, target: Zone): string | null {
	if (zone.kind !== 'core' || target.kind !== 'screen') return null;
	return 'the core never knows a screen or a rune. Turn it around: the screen asks the core.';
}

function judgeStorage(target: Zone, { isType }: Import): string | null {
	if (isCore(target, ['progress'])) return null;
	if (isType && target.kind === 'core') return null;
	return 'storage answers the port of progress. It may name the types it stores (import type), no more.';
}

function judgeRoute(target: Zone, { isType }: Import): string | null {
	if (target.kind === 'storage') return 'only app knows the store. Ask for it through app.';
	if (target.kind === 'server') return null;
	if (isCore(target, ['scenario']) && !isType) {
		return 'a route is thin. What it does with a case belongs in play.';
	}
	return null;
}

/** What one person did is no business of a room. */
function isPrivateTo(folder: CoreFolder, target: Zone): boolean {
	return folder === 'session' && isCore(target, ['progress']);
}

function coreRemedy(folder: CoreFolder, target: Zone): string {
	if (isPrivateTo(folder, target)) return 'a room never sees what one person did.';
	if (target.kind === 'core') {
		return `${folder} comes before ${target.folder}. Move what both need to ${folder}, or the user of both to ${target.folder}.`;
	}
	return 'the core is plain TypeScript that knows no screen, store or page. Take it as an argument and let app wire it.';
}

function isBefore(target: Zone, folder: CoreFolder): boolean {
	if (target.kind !== 'core' || isPrivateTo(folder, target)) return false;
	return core.indexOf(target.folder) < core.indexOf(folder);
}

function isSameFolder(one: Zone, other: Zone): boolean {
	if ('folder' in one && 'folder' in other) return one.folder === other.folder;
	return one.kind === other.kind;
}
