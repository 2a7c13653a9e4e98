import type { Browser, Page } from '@playwright/test';
import { must } from '../../src/lib/shared/must';
import { Complaints } from './support/complaints';
import { CountingLink, cutsFor } from './support/cuts';
import { PointerPlayer } from './support/player';
import { scenario } from './support/stil-kind';
import { expect, test } from './support/test';

/** Other cuts with: CUT_SEED=2 npm run journeys */
const seed = Number(process.env.CUT_SEED ?? 1);
const address = '/oefenen/stil-kind';
/** What a browser says of a link that is cut; anything else is a fault of ours. */
const saysLinkIsCut =
	/net::ERR_|Failed to fetch dynamically imported module|error loading dynamically imported module|Unable to preload CSS|An unknown error occurred when fetching the script|Failed to fetch/;

const firstScene = must(
	scenario.scenes.find(({ id }) => id === scenario.start),
	'a case starts with a scene'
);
const firstChoice = must(firstScene.choices[0], 'a scene has choices').id;

// On a busy machine the page may take a while to come alive.
test.use({ actionTimeout: 15_000 });

let requests = 0;

test.beforeAll(async ({ browser, baseURL }) => {
	const link = await new CountingLink(must(baseURL, 'the configuration gives it')).open();
	const page = await (await browser.newContext()).newPage();
	await page.goto(`${link.origin}${address}`);
	await new PointerPlayer(page).isReady();
	requests = link.requests;
	await page.context().close();
	link.close();
	expect(requests).toBeGreaterThan(1);
});

for (const [index, { what, place }] of cutsFor(seed, 20).entries()) {
	test(
		`a link cut at some ${what} leaves the story on screen: cut ${index + 1}, CUT_SEED=${seed}`,
		{ tag: '@long' },
		async ({ browser, baseURL }) => {
			const link = await new CountingLink(must(baseURL, 'the configuration gives it')).open();
			const { page, complaints } = await newVisitor(browser, link);
			const number = 1 + Math.floor(place * requests);
			await test.step(`cut at ${what} ${number} of ${requests}`, async () => {
				link.cutAt(what, number);
				const isThere = await opens(page, link);
				const answer = isThere ? await triesToAnswer(page) : 'none';
				link.restore();
				await startsAgain(page, link, answer);
			});
			link.close();
			const own = (await complaints.all()).filter((complaint) => !saysLinkIsCut.test(complaint));
			expect(own, 'the browser complains of nothing but the link').toEqual([]);
			await page.context().close();
		}
	);
}

async function newVisitor(browser: Browser, { origin }: CountingLink) {
	const context = await browser.newContext();
	const complaints = new Complaints(context, [origin]);
	return { page: await context.newPage(), complaints };
}

/** Whether the whole page came in before the cut. Without it the browser shows a page of its own. */
async function opens(page: Page, { origin }: CountingLink): Promise<boolean> {
	const response = await page
		.goto(`${origin}${address}`, { waitUntil: 'commit' })
		.catch(() => null);
	// Of an answer that was torn the browser does not always say that it ended.
	const isWhole = response?.finished().then((error) => error === null);
	return Promise.race([isWhole ?? false, page.waitForTimeout(3000).then(() => false)]);
}

/** The story can be read, before and after an answer is tried; gives who keeps that answer. */
async function triesToAnswer(page: Page): Promise<Answer> {
	await showsFirstScene(page);
	await page.locator(`input[type=radio][value="${firstChoice}"]`).check();
	await page.getByRole('button', { name: 'Kies', exact: true }).click();
	// Long enough for the page to find out that something did not come.
	await page.waitForTimeout(500);
	await showsFirstScene(page);
	return keeperOf(page);
}

async function showsFirstScene(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstScene.title);
	await expect(page.getByText('Twee weken na de herfstvakantie')).toBeVisible();
	await expect(page.getByRole('group', { name: firstScene.question })).toBeVisible();
}

type Answer = 'in-a-run' | 'by-the-page' | 'none';

/** Who keeps the answer: the run that the address knows, or the page itself, before the app. */
async function keeperOf(page: Page): Promise<Answer> {
	if (!(await consequence(page).isVisible())) return 'none';
	return page.url().includes('#poging-') ? 'in-a-run' : 'by-the-page';
}

/** With the link back, a reload is enough to play on, and no answer is lost. */
async function startsAgain(page: Page, { origin }: CountingLink, answer: Answer): Promise<void> {
	// The browser's own error page has no address of ours to load again.
	if (page.url().startsWith(origin)) await page.reload();
	else await page.goto(`${origin}${address}`);
	const player = new PointerPlayer(page);
	if (answer === 'none') {
		await player.isReady();
		await player.chooses(firstChoice);
	}
	if (answer === 'by-the-page') {
		await player.presses(page.getByRole('region', { name: 'Eerder begonnen' }).getByRole('button'));
	}
	await expect(consequence(page)).toBeVisible();
	await player.goesOn();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(firstScene.title);
}

function consequence(page: Page) {
	return page.getByRole('heading', { name: 'Wat er gebeurt' });
}
