import { chromium } from '@playwright/test';
import { findChromium, noChromium } from '../chromium.js';
import { stop } from '../project.js';

/** How many times slower than this machine the phone works. */
export const cpuRate = 4;

/** The browser in which everything is measured. */
export function startBrowser() {
	const executablePath = findChromium() ?? stop(noChromium);
	const args = [
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		// Told afterwards that a certificate is fine, the browser would set up the connection twice.
		'--ignore-certificate-errors'
	];
	const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
	return chromium.launch({ executablePath, args: [...args, ...quiet] });
}

/**
 * A slow phone that has never been on this site. What `probe` reports with `report(...)` on the
 * page comes to `hear`. Nothing else of Playwright is at work on the page, since that takes time.
 * @template Message
 * @param {import('@playwright/test').Browser} browser
 * @param {() => void} probe runs in the page before anything of the page itself
 * @param {(message: Message) => void} hear
 */
export async function openPhone(browser, probe, hear) {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true,
		locale: 'nl-NL'
	});
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Runtime.enable');
	await devtools.send('Runtime.addBinding', { name: 'report' });
	devtools.on('Runtime.bindingCalled', ({ payload }) => hear(JSON.parse(payload)));
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
	await page.addInitScript(probe);
	return { page, close: () => context.close() };
}
