import { firstLoad } from './first-load.js';
import { serveOverHttp2 } from './http2-server.js';
import { spread } from './numbers.js';
import { singlePage } from './single-page.js';
import { SlowLink, slowPhone } from './slow-link.js';

/** The case that is opened, in both ways. */
export const caseId = 'stil-kind';
const paths = { single: '/een-bladzijde', app: `/oefenen/${caseId}` };

/** At most so many times as long as the single page, in both ways of being there. */
export const loadLimits = { seen: 1.1, works: 1.4 };

/** @typedef {import('./first-load.js').FirstLoad} FirstLoad */

/** The app and the single page on one server. */
export function serveBoth() {
	return serveOverHttp2({ [paths.single]: singlePage(caseId) });
}

/**
 * Opens the app and the single page in turn over the slow link, so that a machine that is busy for
 * a while slows both down.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} serverPort
 * @param {{ runs: number, say: (line: string) => void }} options
 */
export async function compareLoads(browser, serverPort, { runs, say }) {
	const link = new SlowLink({ target: serverPort, ...slowPhone });
	const origin = `https://localhost:${await link.listen()}`;
	/** @type {{ single: FirstLoad[], app: FirstLoad[] }} */
	const loads = { single: [], app: [] };
	try {
		const open = async (/** @type {'single' | 'app'} */ name, /** @type {string} */ turn) => {
			const load = await firstLoad(browser, `${origin}${paths[name]}`);
			say(`${turn} ${name}: ${inWords(load)}`);
			return load;
		};
		// A first time for each that is not counted, in which the machine reads its own files.
		await open('single', 'warm-up');
		await open('app', 'warm-up');
		for (let run = 1; run <= runs; run += 1) {
			loads.single.push(await open('single', `run ${run}`));
			loads.app.push(await open('app', `run ${run}`));
		}
	} finally {
		link.close();
	}
	return comparisonOf(loads.single, loads.app);
}

/** @param {FirstLoad} load */
function inWords({ seen, works, dead, lost, missed }) {
	const presses = `${dead} dead, ${lost} lost, ${missed} missed`;
	return `seen ${Math.round(seen)} ms, works ${Math.round(works)} ms, ${presses}`;
}

/**
 * @param {readonly FirstLoad[]} single
 * @param {readonly FirstLoad[]} app
 */
export function comparisonOf(single, app) {
	const pages = { single: summaryOf(single), app: summaryOf(app) };
	const ratios = {
		seen: pages.app.seen.median / pages.single.seen.median,
		works: pages.app.works.median / pages.single.works.median
	};
	/** Not judged: on a machine that is busy with other things the fastest runs say more. */
	const fastest = {
		seen: pages.app.seen.min / pages.single.seen.min,
		works: pages.app.works.min / pages.single.works.min
	};
	const isMet =
		ratios.seen <= loadLimits.seen &&
		ratios.works <= loadLimits.works &&
		pages.app.dead === 0 &&
		pages.app.lost === 0;
	return { runs: app.length, ...pages, ratios, fastest, isMet };
}

/** @param {readonly FirstLoad[]} loads */
function summaryOf(loads) {
	const total = (/** @type {'dead' | 'lost' | 'missed'} */ name) =>
		loads.reduce((sum, load) => sum + load[name], 0);
	return {
		seen: spread(loads.map(({ seen }) => seen)),
		works: spread(loads.map(({ works }) => works)),
		dead: total('dead'),
		lost: total('lost'),
		missed: total('missed')
	};
}
