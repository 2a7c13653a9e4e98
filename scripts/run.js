import { spawn } from 'node:child_process';
import { root, toolEnvironment } from './project.js';

/**
 * When what the command says is shown: at once, only when it fails, or never.
 * @typedef {'stream' | 'hold' | 'keep'} Output
 */

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to the environment of the tools
 * @property {Output} [output]
 * @property {number} [minutes] after which a command that hangs is ended
 */

/**
 * Runs a tool of the project. Gives its exit code (1 when it could not start or was ended) and
 * what it wrote to standard output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, stdout: string }>}
 */
export function run(command, args, { env = {}, output = 'stream', minutes = 15 } = {}) {
	return new Promise((resolve) => {
		// A group of its own, so that the browsers and servers a tool starts end with it.
		const child = spawn(command, args, {
			cwd: root,
			env: toolEnvironment(env),
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: true
		});
		const held = collect(child, output);
		const release = endTogether(child, minutes);
		const finish = (/** @type {number} */ code) => {
			release();
			if (output === 'hold' && code !== 0) process.stderr.write(held.all());
			resolve({ code, stdout: held.stdout() });
		};
		child.on('error', (error) => {
			console.error(error.message);
			finish(1);
		});
		child.on('close', (code) => finish(code ?? 1));
	});
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Output} output
 */
function collect(child, output) {
	/** @type {string[]} */
	const stdout = [];
	/** @type {string[]} */
	const all = [];
	child.stdout?.setEncoding('utf8').on('data', (text) => {
		stdout.push(text);
		all.push(text);
		if (output === 'stream') process.stdout.write(text);
	});
	child.stderr?.setEncoding('utf8').on('data', (text) => {
		all.push(text);
		if (output === 'stream') process.stderr.write(text);
	});
	return { stdout: () => stdout.join(''), all: () => all.join('') };
}

/**
 * Ends the command when this process is asked to end, or when it takes too long.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} minutes
 */
function endTogether(child, minutes) {
	const end = () => endGroup(child.pid);
	const endBoth = () => {
		end();
		process.exit(130);
	};
	const timer = setTimeout(() => {
		console.error(`Duurde langer dan ${minutes} minuten en is gestopt.`);
		end();
	}, minutes * 60_000);
	process.once('SIGINT', endBoth).once('SIGTERM', endBoth);
	return () => {
		clearTimeout(timer);
		process.off('SIGINT', endBoth).off('SIGTERM', endBoth);
	};
}

/** @param {number | undefined} pid */
function endGroup(pid) {
	if (pid === undefined) return;
	try {
		process.kill(-pid, 'SIGTERM');
	} catch {
		// Already gone.
	}
}
