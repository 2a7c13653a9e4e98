import { describe, expect, it } from 'vitest';
import { allCases } from '$lib/content/cases.server';
import { breachesOf, prove } from '$lib/scenario/proof/prove';

describe('the cases that are shipped', () => {
	it('are there', () => {
		expect(allCases().length).toBeGreaterThan(0);
	});

	it.each(allCases().map((scenario) => [scenario.id, scenario] as const))(
		'%s keeps all norms and craft rules on every path',
		(_, scenario) => {
			expect(breachesOf(prove(scenario, { now: () => performance.now() }))).toEqual([]);
		},
		60_000
	);
});
