import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { neutralPages } from './neutral-pages.js';

/**
 * A script that stands in the page itself, since it has to run before anything is fetched.
 * @typedef {object} InlineScript
 * @property {string} code as small as it stands in the page
 * @property {`sha256-${string}`} hash by which the Content-Security-Policy knows it
 */

const folder = join(import.meta.dirname, '..', 'src', 'inline');

/** The scripts of `src/inline`, ready for the page. */
export const inlineScripts = {
	afterLeaving: inlineScript('after-leaving.js'),
	firstChoice: inlineScript('first-choice.js'),
	weather: inlineScript('weather.js')
};

/**
 * @param {string} name
 * @returns {InlineScript}
 */
function inlineScript(name) {
	const source = readFileSync(join(folder, name), 'utf8');
	const { code, errors } = minifySync(name, withNeutralPages(source), { module: false });
	const [error] = errors;
	if (error !== undefined) throw new Error(`src/inline/${name}: ${error.message}`);
	const small = code.trim();
	const hash = createHash('sha256').update(small).digest('base64');
	return { code: small, hash: `sha256-${hash}` };
}

/**
 * Nothing is imported by a script in the page, so what it needs to know is written into it.
 * @param {string} source
 */
function withNeutralPages(source) {
	return source
		.replaceAll('__PUBLIC_PAGE__', () => JSON.stringify(neutralPages.public))
		.replaceAll('__LOCAL_PAGE__', () => JSON.stringify(neutralPages.local))
		.replaceAll('__NEUTRAL_TITLE__', () => JSON.stringify(neutralPages.title));
}
