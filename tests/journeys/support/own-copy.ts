import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poisonedId } from '../../support/poisoned-case';

/** All that a build reads, and what serves it. */
const sources = [
	...['src', 'static', 'scripts', 'scenarios', 'package.json', 'package-lock.json'],
	...['svelte.config.js', 'vite.config.ts', 'tsconfig.json']
];

export interface OwnCopy {
	readonly address: string;
	close(): void;
}

/** Builds the app with one case alone, in a folder of its own, and serves it as we serve ours. */
export async function serveOwnCopy(caseYaml: string): Promise<OwnCopy> {
	const folder = mkdtempSync(join(tmpdir(), 'niet-pluis-'));
	for (const source of sources) cpSync(source, join(folder, source), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
	const cases = join(folder, 'scenarios', 'cases');
	rmSync(cases, { recursive: true });
	mkdirSync(join(cases, poisonedId), { recursive: true });
	writeFileSync(join(cases, poisonedId, 'case.yaml'), caseYaml);
	build(folder);
	const port = await freePort();
	const server = await serve(folder, port);
	return {
		address: `http://localhost:${port}`,
		close: () => {
			server.kill();
			rmSync(folder, { recursive: true });
		}
	};
}

function build(folder: string): void {
	const built = spawnSync(process.execPath, ['scripts/build.js'], {
		cwd: folder,
		encoding: 'utf8'
	});
	if (built.status !== 0) throw new Error(`${built.stdout}\n${built.stderr}`);
}

function serve(folder: string, port: number): Promise<ChildProcess> {
	return new Promise((resolve, reject) => {
		const server = spawn(process.execPath, ['scripts/serve.js'], {
			cwd: folder,
			env: { ...process.env, PORT: String(port) },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		server.stdout.once('data', () => resolve(server));
		server.once('exit', (code) => reject(new Error(`The copy ended with ${code}`)));
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, () => {
			const address = probe.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
