import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { caseSchema } from './case-schema.js';

/** Writes `scenarios/case.schema.json` from the schema of the parser: npm run schema. */

const root = join(import.meta.dirname, '..');
const file = join(root, 'scenarios/case.schema.json');

// The core is TypeScript with `$lib` imports; Vite reads that without a build.
const { module } = await runnerImport(join(root, 'src/lib/scenario/scenario-schema.ts'), {
	root,
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: join(root, 'src/lib') } }
});
const text = JSON.stringify(caseSchema(module.scenarioSchema, module.recurringParts));
const style = await resolveConfig(file);
await writeFile(file, await format(text, { ...style, filepath: file }));
console.log('scenarios/case.schema.json is geschreven.');
