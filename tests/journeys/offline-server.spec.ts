import { must } from '../../src/lib/shared/must';
import { lineTo, type Line } from './support/line';
import { getsReady } from './support/offline';
import { PointerPlayer } from './support/player';
import { threeRoutes } from './support/stil-kind';
import { expect, test as watched } from './support/test';

const route = must(threeRoutes[0], 'there are three routes');

const test = watched.extend<{ line: Line }>({
	line: async ({}, use, { project }) => {
		const line = await lineTo(must(project.use.baseURL, 'playwright.config.ts gives the address'));
		await use(line);
		line.cut();
	},
	baseURL: ({ line }, use) => use(line.address)
});

test('the app with its own server works too when the line is cut', async ({
	context,
	page,
	line
}) => {
	await getsReady(page);
	await page.close();
	line.cut();

	const cold = await context.newPage();
	const player = new PointerPlayer(cold);
	await player.opens(route.truth, 'oefenen/stil-kind');
	await player.plays({ ...route, choices: route.choices.slice(0, 2) });
	// Where this copy wants no slash, one too many is no harm.
	await cold.goto('hulp/');
	await expect(cold).toHaveURL(`${line.address}hulp`);
	await expect(cold.getByRole('heading', { level: 1 })).toHaveText('Hulp');
	await cold.goto('bestaat-niet');
	await expect(cold.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er nu niet');
});
