import type { BrowserContext, Page } from '@playwright/test';
import { injections } from '../fixtures/injections';
import { poisonedCase } from '../support/poisoned-case';
import { serveOwnCopy, type OwnCopy } from './support/own-copy';
import { PointerPlayer } from './support/player';
import { threeRoutes, type Route } from './support/stil-kind';
import { expect, test as watched } from './support/test';

interface Executions {
	/** Everything that ran, or that the policy stopped: both mean that text became code. */
	readonly seen: readonly string[];
}

const test = watched.extend<{ executions: Executions }, { copy: OwnCopy }>({
	copy: [
		async ({}, use) => {
			const copy = await serveOwnCopy(poisonedCase().yaml);
			await use(copy);
			copy.close();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	baseURL: ({ copy }, use) => use(copy.address),
	executions: [
		async ({ context }, use) => {
			const seen: string[] = [];
			await watchFor(context, (what) => seen.push(what));
			await use({ seen });
			expect(seen, 'no text became code').toEqual([]);
		},
		{ auto: true }
	]
});

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** What stood on a screen word for word, over all journeys: what is never shown proves nothing. */
const shown = new Set<string>();

test('the watch sees code that runs, and code that the policy stops', async ({ browser, copy }) => {
	const context = await browser.newContext();
	const seen: string[] = [];
	await watchFor(context, (what) => seen.push(what));
	const page = await context.newPage();
	await page.goto(copy.address);
	await page.evaluate(() => Reflect.get(window, '__xss')('called'));
	await page
		.evaluate(() => {
			const image = document.createElement('img');
			image.setAttribute('style', 'color: red');
			document.body.append(image);
			image.setAttribute('onerror', '__xss(2)');
		})
		.catch(() => undefined);
	// Header and page have the same policy, and each tells of it.
	const wished = ['ran: called', 'stopped: style-src-attr', 'stopped: require-trusted-types-for'];
	for (const what of wished) {
		await expect.poll(() => seen.filter((line) => line.startsWith(what))).not.toEqual([]);
	}
	await context.close();
});

test('the pages as they are sent hold every injection as text', async ({ request }) => {
	for (const path of ['/', '/oefenen', '/oefenen/stil-kind']) {
		const html = await (await request.get(path)).text();
		const raw = injections.filter((text) => /<[a-z!/]/i.test(text) && html.includes(text));
		expect(raw, path).toEqual([]);
	}
	const html = await (await request.get('/oefenen/stil-kind')).text();
	expect(injections.some((text) => html.includes(text.replaceAll('<', '&lt;')))).toBe(true);
});

test('the lists show injections as text', async ({ page }) => {
	for (const path of ['/', '/oefenen']) {
		await page.goto(path);
		await look(page);
	}
	expect(shown.size).toBeGreaterThan(0);
});

for (const route of threeRoutes) {
	test(`the way to “${route.ending}” shows injections as text`, async ({ page }) => {
		const player = new PointerPlayer(page);
		await player.opens(route.truth);
		await look(page);
		for (const aside of ['Veilig Thuis om advies vragen', '112 bellen']) {
			if (aside === '112 bellen' && route.choices[0] === 'call.112') continue;
			await page.getByRole('button', { name: aside }).click();
			await look(page);
			await page.getByRole('button', { name: 'Terug naar het verhaal' }).click();
		}
		await play(player, route);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nabespreking/);
		await look(page);
		await page.reload();
		await player.isReady();
		await look(page);
		await page.goto('/oefenen');
		await look(page);
	});
}

test('every injection stood on a screen, word for word', () => {
	expect(injections.filter((text) => !shown.has(text))).toEqual([]);
});

async function play(player: PointerPlayer, route: Route): Promise<void> {
	const { page } = player;
	for (const choice of route.choices) {
		for (const box of await page.getByRole('checkbox').all()) await box.check({ force: true });
		await look(page);
		if (choice === 'call.112') {
			await player.answers(choice);
			continue;
		}
		await player.chooses(choice);
		await look(page);
		await player.goesOnFromConsequence();
		if (!(await player.isLookingBack())) continue;
		await look(page);
		await player.goesOnFromConsequence();
	}
}

/** Opens what can be opened, reads the screen, and sees that no text became an element. */
async function look(page: Page): Promise<void> {
	const text = await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		const strange = 'base, embed, object, iframe, [http-equiv=refresh], [style*=fixed], x-teken';
		if (document.querySelector(strange) !== null) throw new Error('A text became an element');
		const names = [...document.querySelectorAll('*')].flatMap((node) => node.getAttributeNames());
		const handler = names.find((name) => name.startsWith('on'));
		if (handler !== undefined) throw new Error(`A text became the attribute ${handler}`);
		return document.body.innerText;
	});
	const read = plain(text);
	for (const injection of injections) if (read.includes(plain(injection))) shown.add(injection);
}

/** As it is read: how much white space there is says nothing. */
function plain(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}

/** Hears of every call, every dialog, and everything that the policy stops. */
async function watchFor(context: BrowserContext, tell: (what: string) => void): Promise<void> {
	await context.exposeFunction('__xss', (what: unknown) => tell(`ran: ${what}`));
	await context.exposeFunction('__stopped', (what: string) => tell(`stopped: ${what}`));
	context.on('dialog', async (dialog) => {
		tell(`dialog: ${dialog.message()}`);
		await dialog.dismiss();
	});
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { effectiveDirective, blockedURI, target } = event;
			// SvelteKit's announcer, before it stands in the page. That it is this one and no other is
			// seen in the console, where the style is named: see complaints.ts.
			if (effectiveDirective === 'style-src-attr' && target === document) return;
			const element = target instanceof Element ? target.outerHTML : '';
			Reflect.get(window, '__stopped')(`${effectiveDirective} ${blockedURI} ${element}`);
		});
	});
}
