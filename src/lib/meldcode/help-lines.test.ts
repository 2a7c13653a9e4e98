import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedWords, helpLines, reachWords, type HelpLine } from './help-lines';
import type { Phone } from './phone';
import { isSourceKey, sourceAddress, sources } from './sources';

const lines: readonly HelpLine[] = Object.values(helpLines);
const phones: readonly Phone[] = lines.flatMap(({ reach }) =>
	reach.kind === 'phone' ? [reach.phone, ...(reach.other ? [reach.other] : [])] : []
);

describe('the help lines', () => {
	test('Exactly these numbers are shown, and no other.', () => {
		expect(phones.map(({ number }) => number)).toEqual([
			'112',
			'0800-2000',
			'0900-8844',
			'0800-0432',
			'0800-0188',
			'0900-1113111',
			'+31 247 247 247',
			'113',
			'0800-0113'
		]);
	});

	test('A phone can dial every number: no spaces, no dashes.', () => {
		for (const { number, href } of phones) {
			expect(href).toMatch(/^tel:\+?\d+$/);
			expect(href.replace('tel:', '')).toBe(number.replaceAll(/[^+\d]/g, ''));
		}
	});

	test('Only a confirmed line shows a number; the others say to look on the site.', () => {
		for (const { confirmed, reach } of lines) {
			expect(reach.kind === 'look-on-site').toBe(!confirmed);
			if (!confirmed) expect(reachWords(reach)).toBe('kijk op de site');
		}
	});

	test('These lines wait for a check before number or hours may be shown.', () => {
		const waiting = lines.filter(({ confirmed }) => !confirmed).map(({ name }) => name);
		expect(waiting).toEqual([
			'JouwGGD',
			'Landelijk Knooppunt Huwelijksdwang en Achterlating',
			'Helpwanted',
			'Stichting School & Veiligheid',
			'Stop it Now',
			'Slachtofferhulp Nederland'
		]);
	});

	test('The hours of Veilig Thuis and the Kindertelefoon carry their reservation.', () => {
		expect(helpLines['veilig-thuis'].reach.hours).toContain('buiten kantooruren soms alleen');
		expect(helpLines['veilig-thuis'].chat).toMatch(/meestal.*verschilt per regio/);
		expect(helpLines.kindertelefoon.reach.hours).toContain(
			'11.00–21.00 uur, controleer kindertelefoon.nl'
		);
	});

	test('A line that nobody compared with the live page says so.', () => {
		expect(checkedWords(helpLines.noodnummer.lastChecked)).toBe('nog niet live gecontroleerd');
		expect(checkedWords('2027-01-31')).toBe('gecontroleerd op 31 januari 2027');
	});

	test('A site is named by its host.', () => {
		expect(reachWords(helpLines.ikvermoed.reach)).toBe('ikvermoedhuiselijkgeweld.nl');
	});

	test('Every address is https, on a site that the register or the line itself vouches for.', () => {
		const known = new Set(
			Object.keys(sources)
				.filter(isSourceKey)
				.map((key) => siteOf(sourceAddress(key)))
		);
		const ownSites = ['veiligthuis.nl', '113.nl', 'helpwanted.nl'];
		for (const { url, reach } of lines) {
			for (const address of [url, reach.kind === 'phone' ? undefined : reach.url]) {
				if (address === undefined) continue;
				expect(address).toMatch(/^https:\/\//);
				expect([...known, ...ownSites]).toContain(siteOf(new URL(address)));
			}
		}
	});
});

describe('numbers in the whole product', () => {
	const files = ['src', 'scenarios'].flatMap(textFilesIn);

	test('Every number of a help line in code or content is one of the confirmed numbers.', () => {
		const known = new Set(phones.map(({ href }) => href.replace('tel:', '')));
		for (const { path, text } of files) {
			const found = text.match(/(?<!\d)0[89]00(?:[\s-]?\d){3,}|\+31(?:[\s-]?\d){9}/g) ?? [];
			const strange = found.filter((number) => !known.has(number.replaceAll(/[\s-]/g, '')));
			expect(strange, `${path} holds a number that no help line has`).toEqual([]);
		}
	});

	test('No outdated, unconfirmed or unsuitable number or address occurs anywhere.', () => {
		for (const { path, text } of files) {
			const digits = text.replaceAll(/(?<=\d)[\s-]+(?=\d)/g, '');
			for (const number of forbiddenNumbers) {
				const whole = new RegExp(`(?<!\\d)${number}(?!\\d)`);
				expect(whole.test(digits), `${path} holds ${number}`).toBe(false);
			}
			for (const address of forbiddenAddresses) {
				expect(text, `${path} refers to an unchecked address`).not.toMatch(address);
			}
		}
	});
});

/** In two parts, so that this file does not hold them either. */
const forbiddenNumbers = [
	['0900', '1262626'],
	['0900', '9999001'],
	['0900', '4445444'],
	['0800', '7000'],
	['0800', '2666436'],
	['0302', '856616'],
	['0900', '0101']
].map((parts) => parts.join(''));

const forbiddenAddresses = [/(?<![\w-])meldcode\.nl/, /vooreen[v]eiligthuis\.nl/];

function textFilesIn(folder: string): { path: string; text: string }[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte|html|css|yaml|md|json)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function siteOf(address: URL | undefined): string | undefined {
	return address?.hostname.replace(/^www\./, '');
}
