import { describe, expect, it } from 'vitest';
import { isSourceKey } from '$lib/meldcode/sources';
import { parseScenario } from '$lib/scenario/parse';
import { injections } from './fixtures/injections';
import { poison, freeTexts, type Schema } from './support/poison';
import { caseSchema, poisonedCase } from './support/poisoned-case';

describe('the poisoned case', () => {
	const poisoned = poisonedCase();

	it('has something in every free text that a case can have', () => {
		const wished = [...freeTexts(caseSchema())].sort();
		expect(wished).toEqual(expect.arrayContaining(['title', 'scenes.choices.consequence.text']));
		expect([...poisoned.fields].sort()).toEqual(wished);
	});

	it('has every injection in it', () => {
		expect(injections.filter((injection) => !poisoned.used.has(injection))).toEqual([]);
	});

	it('is let through by the parser, which leaves text as it is', () => {
		const parsed = parseScenario(poisoned.yaml, 'case.yaml', { isSourceKey });
		expect(parsed.ok ? [] : parsed.error).toEqual([]);
		if (!parsed.ok) return;
		const text = JSON.stringify(parsed.value);
		const lost = injections.filter(
			(injection) => !text.includes(JSON.stringify(injection).slice(1, -1))
		);
		expect(lost).toEqual([]);
	});
});

describe('putting injections in', () => {
	const schema: Schema = {
		properties: {
			id: { type: 'string', pattern: '^[a-z]+$', maxLength: 60 },
			text: { type: 'string', pattern: '\\S', maxLength: 80 },
			source: { type: 'string', pattern: '\\S', maxLength: 60 }
		}
	};

	it('leaves ids, keys and marks whole', () => {
		const { data } = poison({ id: 'a', source: 'NJI', text: 'Zij [kijkt](blik) weg.' }, schema, [
			'<b>'
		]);
		expect(data).toEqual({ id: 'a', source: 'NJI', text: 'Zij [kijkt <b>](blik) weg. <b>' });
	});

	it('stays within the length of a text', () => {
		const { data } = poison({ text: 'a'.repeat(80) }, schema, ['<b>']);
		expect(data).toEqual({ text: `${'a'.repeat(76)} <b>` });
	});
});
