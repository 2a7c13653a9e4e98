import * as v from 'valibot';

/** The first issues in one line, for whoever has to repair a row: "choices.3: Invalid type: …". */
export function problemIn(issues: readonly v.BaseIssue<unknown>[]): string {
	return issues
		.slice(0, 3)
		.map((issue) => `${v.getDotPath(issue) ?? 'row'}: ${issue.message.slice(0, 200)}`)
		.join('; ');
}
