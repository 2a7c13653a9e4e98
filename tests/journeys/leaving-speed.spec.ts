import { neutralPages } from '../../scripts/neutral-pages.js';
import { must } from '../../src/lib/shared/must';
import { exitButton, standInForWeather, watchCover } from './support/leaving';
import { PointerPlayer } from './support/player';
import { threeRoutes } from './support/stil-kind';
import { expect, test } from './support/test';

const route = must(threeRoutes[0], 'there are three routes');
const times = 8;

// Taking a trace costs the page time of its own.
test.use({ allowedOrigins: [neutralPages.public], trace: 'off' });

test('leaving covers the page within 50 ms on a slow processor, under a neutral title', async ({
	browser,
	baseURL
}) => {
	const measured: number[] = [];
	for (let time = 0; time < times; time += 1) {
		const context = await browser.newContext({ baseURL: must(baseURL, 'the server has started') });
		await standInForWeather(context);
		const page = await context.newPage();
		const { cover } = await watchCover(page);
		await new PointerPlayer(page).opens(route.truth);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		// The other page never comes, so that the cover is all there is.
		await context.route(`${neutralPages.public}/**`, () => undefined);
		await exitButton(page).click({ noWaitAfter: true });
		const { milliseconds, ...state } = await cover;
		expect(state).toEqual({ bodyIsSeen: false, title: neutralPages.title });
		measured.push(Math.round(milliseconds));
		await context.close();
	}
	const inOrder = measured.toSorted((one, other) => one - other);
	test.info().annotations.push({ type: 'covered', description: `${inOrder.join(', ')} ms` });
	// The fastest is what the page needs; the others also waited for what else the machine did.
	expect(inOrder[0], `the fastest of ${inOrder.join(', ')} ms`).toBeLessThanOrEqual(50);
});
