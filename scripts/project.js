import { delimiter, join } from 'node:path';

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, '..');

/** Node 24, as the lockfile pins it. There once the packages are installed. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', 'node');

/** An environment in which the tools of the lockfile come first, Node 24 among them. */
export function toolEnvironment(extra = {}) {
	const tools = join(root, 'node_modules', '.bin');
	return { ...process.env, ...extra, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Says in one sentence why it ends here, and ends.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
	console.error(`\n${sentence}`);
	process.exit(1);
}
