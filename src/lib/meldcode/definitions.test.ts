import { describe, expect, test } from 'vitest';
import { definitions } from './definitions';

describe('the definitions', () => {
	test('Danger now begins with 112.', () => {
		for (const { youDo } of [definitions.acute, definitions.disclosure]) {
			expect(youDo[0]).toBe('Is er nu gevaar: bel 112.');
		}
	});

	test('Each says to phone Veilig Thuis.', () => {
		for (const { youDo } of Object.values(definitions)) {
			expect(youDo.join(' ')).toMatch(/(Bel|Meld).*Veilig Thuis/);
		}
	});

	test('What a child tells goes to Veilig Thuis the same day, not to the parents first.', () => {
		expect(definitions.disclosure.youDo.join(' ')).toMatch(
			/dezelfde dag Veilig Thuis, voordat je verder iets doet; ga niet eerst naar de ouders/
		);
	});
});
