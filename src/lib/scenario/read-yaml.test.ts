import { describe, expect, it } from 'vitest';
import { problemsAfter, problemsIn } from './fixtures/parse-problems';
import { tinyCaseYaml } from './fixtures/tiny-case';

const title = 'title: De lege stoel';

describe('readYaml', () => {
	it('refuses an alias, and says nothing else of what it stands for', () => {
		expect(problemsAfter(title, 'title: *elders')).toEqual([
			{
				below: 0,
				place: 'veld title',
				what: 'verwijzingen met * zijn hier niet toegestaan',
				remedy: 'Schrijf de inhoud op deze plek voluit.'
			}
		]);
	});

	it('refuses an anchor, also where nothing points to it', () => {
		expect(problemsAfter(title, 'title: &naam De lege stoel')).toEqual([
			{
				below: 0,
				place: 'veld title',
				what: 'ankers met & zijn hier niet toegestaan',
				remedy: 'Haal het anker weg. Begint de tekst met &, zet hem dan tussen aanhalingstekens.'
			}
		]);
	});

	it('refuses tags', () => {
		for (const tag of ['!mijn', '!!binary', '!!str']) {
			expect(problemsAfter(title, `title: ${tag} De lege stoel`)[0]).toEqual({
				below: 0,
				place: 'veld title',
				what: 'labels met ! zijn hier niet toegestaan',
				remedy: 'Haal het label weg. Begint de tekst met !, zet hem dan tussen aanhalingstekens.'
			});
		}
	});

	it('refuses merge keys', () => {
		expect(problemsAfter(title, `${title}\n<<: {summary: anders}`)).toEqual([
			{
				below: 1,
				place: 'de hele casus',
				what: 'samenvoegen met << is hier niet toegestaan',
				remedy: 'Schrijf de velden op deze plek voluit.'
			}
		]);
	});

	it('refuses a field that is there twice, and goes on with the first', () => {
		expect(problemsAfter(title, `${title}\ntitle: Een andere stoel`)).toEqual([
			{
				below: 1,
				place: 'veld title',
				what: 'het veld “title” staat er twee keer',
				remedy: 'Haal een van de twee weg, of zet een - voor een nieuw onderdeel van de lijst.'
			}
		]);
	});

	it('refuses a name of a field that is no text', () => {
		for (const key of ['1', '? [a, b]\n', '~']) {
			expect(problemsAfter(title, `${title}\n${key}: x`)).toEqual([
				{
					below: 1,
					place: 'de hele casus',
					what: 'de naam van een veld is geen tekst',
					remedy: 'Begin elke regel met de naam van een veld en een dubbele punt.'
				}
			]);
		}
	});

	it('refuses a second document', () => {
		const problems = problemsIn(`${tinyCaseYaml()}---\nformat: 1\n`);
		expect(problems.map(({ what, remedy }) => `${what}. ${remedy}`)).toEqual([
			'hier begint een tweede document. Haal de regel met --- weg: een bestand is één casus.'
		]);
	});

	it('says where a text is no YAML, and what to look for', () => {
		expect(problemsAfter(title, 'title: De stoel: leeg')).toEqual([
			{
				below: 0,
				place: 'veld title, veld De stoel',
				what: 'er staat een dubbele punt op een plek waar dat niet kan',
				remedy: 'Zet de hele tekst tussen enkele aanhalingstekens.'
			}
		]);
		expect(problemsAfter('    title: Met z’n tweeën', '\ttitle: Met z’n tweeën')[0]).toMatchObject({
			below: 0,
			place: 'moment overleg, veld place',
			what: 'er staat een tab aan het begin',
			remedy: 'Spring in met spaties.'
		});
	});

	it('points to where a quotation mark was opened, not to the end of the file', () => {
		expect(problemsAfter('[Het adres]', '["Het adres]')[0]).toMatchObject({
			below: 0,
			place: 'afloop veilig, veld veiligThuis, punt 1'
		});
	});

	it('tells one slip once, not for every line after it', () => {
		const problems = problemsAfter('Hij komt elke dag te laat.', 'Hij [komt](moe) laat');
		expect(problems.length).toBeLessThan(4);
		expect(problems[0]).toMatchObject({
			below: 0,
			place: 'moment kring, keuze kijken, regel kring-a1, veld text'
		});
	});

	it('reads no text at all as one problem', () => {
		for (const text of ['', '   \n\n', '# alleen een opmerking\n', '~']) {
			expect(problemsIn(text).map(({ what, line }) => [what, line])).toEqual([
				['er staat niets in het bestand', 1]
			]);
		}
	});

	it('ends for extreme nesting', () => {
		for (const layer of ['[', '{a: ', '- ', '? ']) {
			const [first] = problemsIn(layer.repeat(5_000));
			expect(first?.what).toBe('de inhoud is te diep genest om te lezen');
		}
	});
});
