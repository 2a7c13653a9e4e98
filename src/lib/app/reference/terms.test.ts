import { describe, expect, test } from 'vitest';
import { termsPage } from './terms';

const page = termsPage();
const entries = [...page.sixForms, ...page.specialForms, ...page.roles, ...page.terms];

describe('the page of terms', () => {
	test('Every entry has an address of its own.', () => {
		const ids = [...entries, ...page.whatItIs, ...page.unsafe].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('Who looks for an old word finds the new one.', () => {
		const found = (word: string) => entries.find(({ formerly }) => formerly.includes(word))?.id;
		expect(found('vechtscheiding')).toBe('complexe-scheiding');
		expect(found('Münchhausen')).toBe('kmdf');
		expect(found('zedenmisdrijf')).toBe('seksueel-misdrijf');
		expect(found('AMK')).toBe('veilig-thuis');
	});

	test('There are six forms; the rest are special situations.', () => {
		expect(page.sixForms).toHaveLength(6);
	});

	test('The special risks go to Veilig Thuis before any talk.', () => {
		for (const id of [
			'vgv',
			'eergerelateerd-geweld',
			'huwelijksdwang-achterlating',
			'uitbuiting'
		]) {
			const form = page.specialForms.find((each) => each.id === id);
			expect(form?.first, id).toMatch(/eerst Veilig Thuis, v/);
		}
	});

	test('Every figure has its year, what it counts and a source.', () => {
		for (const { id, year, counts, links } of page.figures) {
			expect(year, id).toMatch(/\d{4}/);
			expect(counts, id).not.toBe('');
			expect(links.length, id).toBeGreaterThan(0);
		}
	});

	test('Figures that sources disagree about are shown as decided.', () => {
		const words = JSON.stringify(page.figures);
		expect(words).not.toMatch(/11[89]\.|voelt zich bekwaam/);
		expect(words).toContain('Er is geen landelijke registratie.');
	});

	test('Reporting is a norm, and no general duty by law.', () => {
		expect(page.norms).toHaveLength(4);
		expect(page.duty.text).toContain('geen algemene wettelijke meldplicht');
	});

	test('What no source says is marked.', () => {
		const marked = entries.filter(({ note }) => note !== '').map(({ id }) => id);
		expect(marked).toEqual(['partnergeweld', 'hermelding']);
		expect(page.whatItIs.flatMap(({ unconfirmed }) => unconfirmed)).toHaveLength(1);
	});
});
