import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { injections } from '../fixtures/injections';
import { poison, type Poisoned, type Schema } from './poison';

const scenarios = join(process.cwd(), 'scenarios');

export const poisonedId = 'stil-kind';

export function caseSchema(): Schema {
	return JSON.parse(readFileSync(join(scenarios, 'case.schema.json'), 'utf8'));
}

/** The shipped case with an injection in every text, and its review filled in, which has texts too. */
export function poisonedCase(): Poisoned & { readonly yaml: string } {
	const source = parse(readFileSync(join(scenarios, 'cases', poisonedId, 'case.yaml'), 'utf8'));
	const reviewed = { ...source, review: { by: 'Iemand', on: '2027-01-31' } };
	const poisoned = poison(reviewed, caseSchema(), injections);
	const yaml = stringify(poisoned.data, { lineWidth: 0, aliasDuplicateObjects: false });
	return { ...poisoned, yaml };
}
