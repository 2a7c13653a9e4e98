import { describe, expect, it } from 'vitest';
import { startFacts } from '../facts';
import { sceneIn, tinyCase } from '../fixtures/tiny-case';
import { factsKey, factsReadIn } from './facts-key';

describe('factsReadIn', () => {
	it('finds what conditions of choices, targets, lines and findings read', () => {
		const read = factsReadIn(tinyCase());
		expect(read).toMatchObject({ day: false, trustChild: true, trustParents: true });
		expect([...read.flags]).toEqual(['gemeld']);
	});
});

describe('factsKey', () => {
	const scenario = tinyCase();
	const key = (day: number, trustChild = 2) =>
		factsKey({ ...startFacts, day, trustChild }, factsReadIn(scenario), scenario);

	it('is the same for two days that share a weekday', () => {
		expect(key(1)).toBe(key(8));
		expect(key(1)).not.toBe(key(2));
	});

	it('differs in each fact that is read', () => {
		expect(key(1, 2)).not.toBe(key(1, 3));
	});

	it('holds the whole day once something reads it', () => {
		const later = tinyCase((draft) => {
			sceneIn(draft, 'hulp').text.push({ id: 'hulp-9', text: 'Ja.', when: { day: { min: 20 } } });
		});
		const read = factsReadIn(later);
		expect(factsKey({ ...startFacts, day: 1 }, read, later)).not.toBe(
			factsKey({ ...startFacts, day: 8 }, read, later)
		);
	});
});
