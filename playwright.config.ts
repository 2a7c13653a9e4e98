import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.js';

const port = Number(process.env.JOURNEYS_PORT ?? 4187);
const chromium = findChromium();

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results/journeys',
	// A whole case, move by move, on a machine that is busy with another journey.
	timeout: 90_000,
	reporter: [
		['list'],
		['json', { outputFile: process.env.JOURNEYS_REPORT ?? 'test-results/reports/journeys.json' }]
	],
	workers: 2,
	fullyParallel: true,
	// A journey that passes at the second try has found something.
	retries: 0,
	forbidOnly: true,
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		viewport: { width: 1280, height: 800 },
		trace: 'retain-on-failure',
		launchOptions: {
			...(chromium === undefined ? {} : { executablePath: chromium }),
			// The browser itself stays off the network: the journeys count every request.
			args: [
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [{ name: 'chromium' }],
	webServer: {
		command: 'node scripts/serve.js',
		url: `http://localhost:${port}`,
		env: { PORT: String(port) },
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 }
	}
});
