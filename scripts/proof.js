import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

/**
 * Proves every case, or the cases in the folders given:
 *   npm run proof [-- [--json] scenarios/cases/stil-kind ...]
 * Ends with exit code 1 when a case cannot be read or breaks a rule.
 */

const root = join(import.meta.dirname, '..');

const { values: options, positionals: folders } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'boolean', default: false } }
});

// The core is TypeScript with `$lib` imports; Vite reads that without a build and without Svelte.
const vite = await createServer({
	root,
	configFile: false,
	appType: 'custom',
	logLevel: 'error',
	resolve: { alias: { $lib: join(root, 'src/lib') } },
	optimizeDeps: { noDiscovery: true },
	server: { middlewareMode: true, hmr: false, ws: false, watch: null }
});
const { parseScenario } = await vite.ssrLoadModule('/src/lib/scenario/parse.ts');
const { isSourceKey } = await vite.ssrLoadModule('/src/lib/meldcode/sources.ts');
const { prove } = await vite.ssrLoadModule('/src/lib/scenario/proof/prove.ts');
const { countChecks, reportText } = await vite.ssrLoadModule('/src/lib/scenario/proof/report.ts');

const results = caseFiles().map(resultOf);
const count = countChecks(results);
console.log(
	options.json ? JSON.stringify({ ...count, cases: results }, null, '\t') : reportText(results)
);
// No cases at all proves nothing.
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
await vite.close();

/** Paths from the root of the project, in alphabetical order. */
function caseFiles() {
	if (folders.length > 0) return folders.map((folder) => join(folder, 'case.yaml'));
	const cases = join(root, 'scenarios/cases');
	return readdirSync(cases)
		.sort()
		.filter((name) => statSync(join(cases, name)).isDirectory())
		.map((name) => relative(process.cwd(), join(cases, name, 'case.yaml')));
}

/** @param {string} file */
function resultOf(file) {
	const source = sourceOf(file);
	if (source === null) {
		const what = 'Dit bestand is er niet, of is niet te lezen.';
		const remedy = 'Zet de casus in een map met een bestand case.yaml.';
		return { file, problems: [{ file, place: 'bestand', what, remedy }], proof: null };
	}
	const parsed = parseScenario(source, file, { isSourceKey });
	return parsed.ok
		? { file, problems: [], proof: prove(parsed.value, { now: () => performance.now() }) }
		: { file, problems: parsed.error, proof: null };
}

/** @param {string} file */
function sourceOf(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
