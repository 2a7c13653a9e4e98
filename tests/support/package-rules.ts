import { isScreen, isServerOnly, type Zone } from './zones';

interface PackageRule {
	readonly name: RegExp;
	readonly allowed: (file: string, zone: Zone) => boolean;
	readonly remedy: string;
}

/** Files that build, walk or read a machine, and the one bridge from a machine to runes. */
const machineFiles = [
	'src/lib/scenario/machine.ts',
	'src/lib/scenario/position.ts',
	'src/lib/scenario/proof/explore.ts',
	'src/lib/scenario/proof/sight.ts',
	'src/lib/play/replay.ts',
	'src/lib/meldcode/decision-machine.ts',
	'src/lib/ui/live-machine.svelte.ts'
];

/** The parser of a case, and what turns its findings into problems for a writer. */
const doorOfCases =
	/^src\/lib\/scenario\/(scenario-schema|scene-schema|schema-parts|schema-fault|outline|parse-data)\.ts$/;

const packageRules: readonly PackageRule[] = [
	{
		name: /^xstate$/,
		allowed: (file) => machineFiles.includes(file),
		remedy:
			'only machine files and the bridge know XState. Ask scenario/position or ui/live-machine.'
	},
	{
		name: /^valibot$/,
		allowed: (file, { kind }) => kind === 'storage' || doorOfCases.test(file),
		remedy: 'what comes from outside is parsed at its door, and nowhere behind it.'
	},
	{
		name: /^minisearch$/,
		allowed: (file) => file.startsWith('src/lib/app/search/'),
		remedy: 'words are looked up in app/search. Ask it.'
	},
	{
		name: /^lean-qr$/,
		allowed: (file) => file.startsWith('src/lib/app/school/'),
		remedy: 'a QR is drawn in app/school. Ask it.'
	},
	{
		name: /^yaml$/,
		allowed: (file) => file === 'src/lib/scenario/read-yaml.ts',
		remedy: 'YAML is read in scenario/read-yaml.ts alone, so that it stays out of the browser.'
	},
	{
		name: /^dexie$/,
		allowed: (_, { kind }) => kind === 'storage',
		remedy: 'only storage knows the database. Ask the port in progress.'
	},
	{
		name: /^(\$app\/|\$service-worker$|@sveltejs\/kit$)/,
		allowed: (_, { kind }) => kind === 'routes' || kind === 'app',
		remedy: 'only routes and app know SvelteKit. Take what you need as a property or argument.'
	},
	{
		name: /^(svelte$|svelte\/)/,
		allowed: (file, { kind }) =>
			isScreen(file) || kind === 'ui' || kind === 'app' || kind === 'routes',
		remedy: 'core and adapters know no Svelte. Put it in a .svelte.ts file of the same folder.'
	},
	{
		name: /^(node:|\$env\/)/,
		allowed: (file) => isServerOnly(file) || file.startsWith('src/hooks.server'),
		remedy: 'there is no Node in the browser. Put it in src/lib/server or a .server.ts file.'
	}
];

/** Why this file may not use this package and what to do instead, or null when it may. */
export function judgePackage(file: string, zone: Zone, name: string): string | null {
	const rule = packageRules.find((candidate) => candidate.name.test(name));
	if (rule !== undefined) return rule.allowed(file, zone) ? null : rule.remedy;
	return 'a new package needs a place of its own: name it in tests/support/package-rules.ts.';
}
