// Takes the pictures of the README again, from the built app: npm run pictures
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { findChromium } from './chromium.js';
import { pinnedNode, root } from './project.js';

const folder = join(root, 'docs', 'pictures');
const port = process.env.PORT ?? '4190';
const address = `http://localhost:${port}`;
const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** @type {{ scenes: { choices: { id: string, verdict: string }[] }[] }} */
const story = parse(readFileSync(join(root, 'scenarios/cases/stil-kind/case.yaml'), 'utf8'));
const fitting = story.scenes
	.flatMap(({ choices }) => choices)
	.filter(({ verdict }) => verdict === 'fitting')
	.map(({ id }) => id);

mkdirSync(folder, { recursive: true });
const server = spawn(pinnedNode, [join(root, 'scripts', 'serve.js')], {
	env: { ...process.env, PORT: port },
	stdio: ['ignore', 'pipe', 'inherit']
});
await once(server.stdout, 'data');
const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath === undefined ? {} : { executablePath }),
	args: ['--disable-gpu', '--disable-background-networking', '--disable-sync']
});
try {
	await onPage(wide, 'light', async (page) => {
		await page.goto(address);
		await page.screenshot({ path: join(folder, 'start.png') });
	});
	await onPage(wide, 'light', async (page) => {
		await openMoment(page, 2);
		await page.screenshot({ path: join(folder, 'moment.png') });
		await playToEnd(page);
		// As tall as the page, so that the help bar stands below and not across it.
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		await page.setViewportSize({ ...wide, height });
		await page.screenshot({ path: join(folder, 'nabespreking.png') });
	});
	await onPage(phone, 'dark', async (page) => {
		await openMoment(page, 2);
		await page.screenshot({ path: join(folder, 'moment-telefoon.png') });
	});
} finally {
	await browser.close();
	server.kill();
}

/**
 * @param {{ width: number, height: number }} viewport
 * @param {'light' | 'dark'} colorScheme
 * @param {(page: import('@playwright/test').Page) => Promise<void>} take
 */
async function onPage(viewport, colorScheme, take) {
	const page = await browser.newPage({ viewport, colorScheme, locale: 'nl-NL' });
	// The same background each time, so that the pictures tell one story.
	await page.addInitScript(() => {
		Math.random = () => 0.5;
	});
	await take(page);
	await page.close();
}

/**
 * The answers of the moment that is shown; the next one may be there already, unseen.
 * @param {import('@playwright/test').Page} page
 */
function answers(page) {
	return page.locator('input[name=keuze]:not([aria-hidden=true] *)');
}

/**
 * Plays to a moment and picks up what can be noticed there.
 * @param {import('@playwright/test').Page} page
 * @param {number} moment
 */
async function openMoment(page, moment) {
	await page.goto(`${address}/oefenen/stil-kind`);
	await page.getByText('bewaard op dit apparaat').waitFor();
	for (let played = 1; played < moment; played++) await answer(page);
	for (const notice of await page
		.locator('label:has(input[type=checkbox]):not([aria-hidden=true] *)')
		.all()) {
		await notice.click();
	}
	const facts = page.getByRole('radio', { name: /^Feit/ });
	// On a phone the logbook is a closed drawer.
	if ((await facts.count()) > 0) await facts.first().check();
	await answers(page).first().check();
	await page.evaluate(() => scrollTo(0, 0));
}

/** @param {import('@playwright/test').Page} page */
async function playToEnd(page) {
	const debrief = page.getByRole('heading', { level: 1, name: /^Nabespreking/ });
	while (!(await debrief.isVisible())) await answer(page);
}

/** @param {import('@playwright/test').Page} page */
async function answer(page) {
	for (const radio of await answers(page).all()) {
		if (fitting.includes(await radio.inputValue())) await radio.check();
	}
	await page.getByRole('button', { name: 'Kies', exact: true }).click();
	const onward = page.getByRole('button', { name: 'Verder', exact: true });
	await onward.click();
	await page.getByRole('region', { name: 'Wat er gebeurt' }).waitFor({ state: 'detached' });
	if (await page.getByRole('heading', { name: /^Terugblik/ }).isVisible()) await onward.click();
	await page.locator('h1:focus').waitFor();
}
