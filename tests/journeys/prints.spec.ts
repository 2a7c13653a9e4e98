import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { schoolFields } from '../../src/lib/meldcode/own-school-fields';
import { isSound } from './support/sound';
import { expect, test } from './support/test';

const sheets = ['meldcode', 'bellen', 'wie-bel-ik-morgen'];

const words =
	'Wilhelmina van der Meulen-Overtoom, kamer twaalf op de eerste verdieping achterin, bel dan';
const usual = {
	school: 'De Wilg',
	officerName: 'Marjan de Boer',
	officerReach: '06-12345678',
	headName: 'Petra Smit',
	region: 'Utrecht',
	protocol: 'De blauwe map'
};
/** Every field as full as it can be. */
const longest = Object.fromEntries(
	schoolFields.map(({ id, kind }) => [
		id,
		kind === 'link' || kind === 'words-or-link'
			? `https://voorbeeld.nl/${'map-met-protocollen/'.repeat(13)}`
			: words.slice(0, 80).trim()
	])
);

const fillings = [
	{ name: 'empty', school: undefined, sign: undefined },
	{ name: 'filled in', school: usual, sign: 'Marjan de Boer' },
	{ name: 'as full as can be', school: longest, sign: 'Wilhelmina' }
];

async function opens(page: Page, sheet: string, { school, sign }: (typeof fillings)[number]) {
	if (school !== undefined) {
		await page.addInitScript(
			(text) => localStorage.setItem('np-school', text),
			JSON.stringify({ format: 'niet-pluis-school', version: 1, school })
		);
	}
	await page.goto(`/meldcode/afdrukken/${sheet}`);
	if (sign !== undefined && sheet !== 'bellen') {
		await expect(page.locator('.paper').getByText(sign).first()).toBeVisible();
	}
}

/** Every text on the sheets, with its place on the paper. */
async function print(page: Page, options: { readonly format?: 'A4' }) {
	const document = await getDocumentProxy(
		new Uint8Array(await page.pdf({ preferCSSPageSize: true, ...options }))
	);
	const sheet = await document.getPage(1);
	const { items } = await sheet.getTextContent();
	const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
	return { pages: document.numPages, box: sheet.view, texts };
}

const solid = (text: string) => text.replaceAll(/\s+/g, '');

for (const sheet of sheets) {
	for (const filling of fillings) {
		for (const colorScheme of ['light', 'dark'] as const) {
			test.describe(`${sheet}, ${filling.name}, ${colorScheme}`, () => {
				test.use({ colorScheme });

				test('is one page, with every word on it and nothing over an edge', async ({ page }) => {
					await opens(page, sheet, filling);
					const read = await page.locator('.paper').innerText();
					const { pages, box, texts } = await print(page, {});
					expect(pages).toBe(1);
					const printed = solid(texts.map(({ str }) => str).join(''));
					const missing = read.split(/\n+/).filter((line) => !printed.includes(solid(line)));
					expect(missing).toEqual([]);
					expect(printed).not.toMatch(/Verlaatdezesite|Oefenen|Bronnen/);

					const [left = 0, bottom = 0, right = 0, top = 0] = box;
					for (const { str, transform, width } of texts) {
						const [, , , , x, y] = transform.map(Number);
						expect(x, str).toBeGreaterThan(left + 10);
						expect((x ?? 0) + width, str).toBeLessThan(right - 10);
						expect(y, str).toBeGreaterThan(bottom + 10);
						expect(y, str).toBeLessThan(top - 10);
					}
				});
			});
		}
	}
}

test('the card stands four times on its sheet, each whole', async ({ page }) => {
	await opens(page, 'wie-bel-ik-morgen', { name: '', school: longest, sign: 'Wilhelmina' });
	await page.emulateMedia({ media: 'print' });
	// The part of an A4 within its margins.
	await page.setViewportSize({ width: 718, height: 1047 });
	const cards = page.locator('.one');
	await expect(cards).toHaveCount(4);
	for (const card of await cards.all()) {
		await expect(card).toBeVisible();
		const cut = await card.evaluate(
			({ scrollHeight, clientHeight }) => scrollHeight - clientHeight
		);
		expect(cut).toBe(0);
	}
});

test('a sheet prints black on white, whatever the screen looks like', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('/meldcode/afdrukken/meldcode');
	const colours = await page.locator('.paper').evaluate((paper) => {
		const { color, backgroundColor } = getComputedStyle(paper);
		return { color, backgroundColor };
	});
	expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

test('the button prints', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto('/meldcode/afdrukken/bellen');
	await page.getByRole('button', { name: 'Druk dit blad af' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test('another page still prints with its own size after a sheet was read', async ({ page }) => {
	await page.goto('/meldcode/afdrukken/bellen');
	await page.getByRole('link', { name: 'Hulp', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible();
	const { texts } = await print(page, { format: 'A4' });
	expect(texts.map(({ str }) => str).join('')).toContain('Veilig Thuis');
	expect(texts.map(({ str }) => str).join(' ')).toContain('niet pluis');
});

for (const width of [320, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${width} px, ${colorScheme}`, () => {
			test.use({ viewport: { width, height: 800 }, colorScheme });

			test('the sheets and their list are sound on a screen', async ({ page }) => {
				for (const sheet of ['', ...sheets.map((name) => `/${name}`)]) {
					await page.goto(`/meldcode/afdrukken${sheet}`);
					await isSound(page);
				}
			});
		});
	}
}
