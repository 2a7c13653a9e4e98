import { describe, expect, it } from 'vitest';
import { checkData } from './check-data';
import { edited, problemsAfter, problemsIn } from './fixtures/parse-problems';
import { tinyCaseSource, tinyCaseYaml } from './fixtures/tiny-case';
import { limits } from './limits';

const title = 'title: De lege stoel';

/** Lists around lists, `layers` of them. */
function nested(layers: number): unknown {
	return layers === 0 ? 'kern' : [nested(layers - 1)];
}

describe('checkData', () => {
	it('lets the tiny case through', () => {
		expect(checkData(tinyCaseSource())).toEqual({ faults: [], isSafe: true });
	});

	it('refuses names of fields that reach what all objects share, at any depth', () => {
		for (const name of ['__proto__', 'constructor', 'prototype']) {
			const problem = {
				what: `een veld mag niet “${name}” heten`,
				remedy: 'Haal dit veld weg: deze naam is om veiligheidsredenen nooit toegestaan.'
			};
			expect(problemsAfter(title, `${title}\n${name}: {kwaad: true}`)).toEqual([
				{ below: 1, place: `veld ${name}`, ...problem }
			]);
			expect(problemsAfter('effects: { until: donderdag }', `effects: {${name}: {}}`)).toEqual([
				{ below: 0, place: `moment kring, keuze kijken, veld effects, veld ${name}`, ...problem }
			]);
		}
		expect(Reflect.get({}, 'kwaad')).toBeUndefined();
	});

	it('refuses what is nested deeper than the limit, and allows the limit itself', () => {
		expect(checkData(nested(limits.depth)).isSafe).toBe(true);
		expect(checkData(nested(limits.depth + 1))).toMatchObject({
			isSafe: false,
			faults: [{ what: 'dit is dieper genest dan 12 lagen' }]
		});
		const [problem] = problemsIn(edited(title, `title: ${'['.repeat(20)}${']'.repeat(20)}`));
		expect(problem).toMatchObject({ line: 5, what: 'dit is dieper genest dan 12 lagen' });
	});

	it('refuses more parts than the limit', () => {
		const numbers = Array.from({ length: limits.parts }, () => 1);
		expect(checkData(numbers.slice(1)).isSafe).toBe(true);
		expect(checkData(numbers)).toMatchObject({
			isSafe: false,
			faults: [{ path: [], what: 'de casus heeft meer dan 50.000 onderdelen' }]
		});
		expect(problemsIn(edited(title, `title: [${'1,'.repeat(limits.parts)}]`))).toHaveLength(1);
	});

	it('refuses a file of more than 1 MiB before reading it', () => {
		const size = new TextEncoder().encode(tinyCaseYaml()).length;
		const filler = (length: number) => `${tinyCaseYaml()}#${'x'.repeat(length)}`;
		expect(problemsIn(filler(limits.bytes - size - 1))).toEqual([]);
		expect(problemsIn(filler(limits.bytes - size))).toEqual([
			{
				file: 'scenarios/cases/lege-stoel/case.yaml',
				line: 1,
				place: 'de hele casus',
				what: 'het bestand is groter dan 1 MiB (1.048.576 bytes)',
				remedy: 'Maak de casus korter of verdeel hem over twee casussen.'
			}
		]);
	});

	it('counts bytes, not characters', () => {
		const letters = 'é'.repeat(limits.bytes / 2);
		expect(problemsIn(`${tinyCaseYaml()}#${letters}`)[0]?.what).toContain('groter dan 1 MiB');
	});

	it('refuses more text than a file could hold in data that was no file', () => {
		const data = { title: 'x'.repeat(limits.bytes + 1) };
		expect(checkData(data)).toMatchObject({ isSafe: false });
	});

	it('ends for data that contains itself', () => {
		const circle: unknown[] = [];
		circle.push(circle, circle, circle);
		expect(checkData(circle).isSafe).toBe(false);
	});
});
