import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { must } from '../../../src/lib/shared/must';
import { expect } from './test';

/** A browser process of our own, with a profile that stays: it can be killed, and started again. */
export class BrowserProcess {
	readonly #process: ChildProcess;
	readonly #browser: Browser;
	readonly page: Page;

	private constructor(process: ChildProcess, browser: Browser, page: Page) {
		this.#process = process;
		this.#browser = browser;
		this.page = page;
	}

	static async start(executable: string, args: readonly string[], profile: string) {
		const flags = ['--headless', '--no-sandbox', '--remote-debugging-port=0'];
		const all = [...flags, ...args, `--user-data-dir=${profile}`, 'about:blank'];
		const child = spawn(executable, all, { stdio: 'ignore', detached: true });
		const browser = await chromium.connectOverCDP(await addressIn(profile));
		const context = must(browser.contexts()[0], 'a browser starts with a context');
		return new BrowserProcess(child, browser, context.pages()[0] ?? (await context.newPage()));
	}

	/** As when the battery is pulled: no page hears of it. */
	async kill(): Promise<void> {
		const gone = new Promise((resolve) => this.#process.once('exit', resolve));
		process.kill(-must(this.#process.pid, 'it was started'), 'SIGKILL');
		await gone;
		await this.#browser.close();
	}
}

/** The browser writes where it listens into its profile; an earlier line may still stand there. */
async function addressIn(profile: string): Promise<string> {
	const file = join(profile, 'DevToolsActivePort');
	let address = '';
	await expect(async () => {
		const port = (await readFile(file, 'utf8')).split('\n')[0] ?? '';
		address = `http://127.0.0.1:${port}`;
		expect((await fetch(`${address}/json/version`)).ok).toBe(true);
	}).toPass({ timeout: 20_000 });
	return address;
}
