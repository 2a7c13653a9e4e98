import { toJsonSchema } from '@valibot/to-json-schema';

/**
 * The JSON Schema by which an editor completes and checks a `case.yaml` while one types: what a
 * writer puts in, before defaults and shorthands are worked out.
 * @param {import('valibot').GenericSchema} scenarioSchema
 * @param {Record<string, import('valibot').GenericSchema>} parts described once, and pointed to
 */
export function caseSchema(scenarioSchema, parts) {
	return {
		title: 'Casus van Niet Pluis',
		description: 'Gemaakt met npm run schema. De uitleg per veld staat in scenarios/README.md.',
		...toJsonSchema(scenarioSchema, {
			typeMode: 'input',
			definitions: parts,
			// Checks in code have no counterpart; the parser makes them.
			ignoreActions: ['check']
		})
	};
}
