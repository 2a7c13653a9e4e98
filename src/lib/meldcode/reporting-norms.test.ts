import { describe, expect, test } from 'vitest';
import { noGeneralDuty, openReport, reportingNorms } from './reporting-norms';

describe('the norms for reporting', () => {
	test('There are three, and unsafety, even when only suspected, comes first.', () => {
		expect(reportingNorms.map(({ id }) => id)).toEqual([
			'onveiligheid',
			'hulp-schiet-tekort',
			'onveiligheid-blijft'
		]);
		expect(reportingNorms[0]?.text).toMatch(/vermoeden.* acute of structurele onveiligheid/);
	});

	test('It is never called a duty by law without saying that it is a norm.', () => {
		expect(noGeneralDuty.text).toMatch(/geen algemene wettelijke meldplicht.*professionele norm/);
	});

	test('A professional reports openly, and an exception goes through Veilig Thuis.', () => {
		expect(openReport.text).toMatch(/meld je open.*uitzondering.*Veilig Thuis/);
	});
});
