// Makes the icons of the installed app from static/icon.svg: npm run icons
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.js';
import { root } from './project.js';

const folder = join(root, 'static');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');
const ground = /<rect[^>]* fill="([^"]+)"/.exec(drawing)?.[1] ?? 'white';

const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath === undefined ? {} : { executablePath }),
	args: ['--disable-gpu', '--disable-background-networking', '--disable-sync']
});
try {
	await draw('icon-192.png', 192, 1);
	await draw('icon-512.png', 512, 1);
	// Telephones cut a shape of their own out of these: ground to the edge, drawing in the middle.
	await draw('icon-maskable.png', 512, 0.78, ground);
	await draw('apple-touch-icon.png', 180, 0.9, ground);
} finally {
	await browser.close();
}

/**
 * @param {string} name
 * @param {number} size
 * @param {number} part of the size that the drawing takes
 * @param {string} [behind]
 */
async function draw(name, size, part, behind = 'transparent') {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	await page.setContent(
		`<style>
			body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${behind} }
			svg { width: ${part * 100}vw; height: ${part * 100}vh }
		</style>${drawing}`
	);
	await page.screenshot({ path: join(folder, name), omitBackground: true });
	await page.close();
}
