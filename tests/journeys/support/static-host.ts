import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { must } from '../../../src/lib/shared/must';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
	'.png': 'image/png',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};

export interface StaticHost {
	/** Where the copy stands, with a slash at the end. */
	readonly address: string;
	/** Paths that were asked for and are not there. */
	readonly missing: readonly string[];
	/** Gives the files of another folder from now on, as after a deployment. */
	serve(folder: string): void;
	close(): void;
}

interface HostOptions {
	readonly headersOf?: (path: string) => Readonly<Record<string, string>>;
	/** Files that are not in the folder, each with its text. */
	readonly extra?: Readonly<Record<string, string>>;
}

/**
 * A plain web host: gives the files of a folder below a path, an index.html for a folder, and
 * sends a folder without its slash on to the one with it. It knows nothing of the app, and sends
 * no headers but those it is told to.
 */
export async function hostStatically(
	folder: string,
	below: string,
	{ headersOf = () => ({}), extra = {} }: HostOptions = {}
): Promise<StaticHost> {
	const missing: string[] = [];
	let root = folder;
	const server = createServer((request, response) => {
		const { pathname } = new URL(must(request.url, 'a request has a path'), 'http://host');
		const added = extra[pathname.slice(below.length)];
		if (added !== undefined) {
			response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/html' });
			return response.end(added);
		}
		const found = pathname.startsWith(below) ? findIn(root, pathname.slice(below.length)) : null;
		if (found === null) missing.push(pathname);
		if (found === null) return response.writeHead(404).end();
		if (found === 'folder') return response.writeHead(301, { location: `${pathname}/` }).end();
		const headers = headersOf(`/${pathname.slice(below.length)}`);
		response.writeHead(200, {
			...headers,
			'content-type': types[extname(found)] ?? 'text/plain'
		});
		return createReadStream(found).pipe(response);
	});
	const port = await listen(server);
	return {
		address: `http://localhost:${port}${below}`,
		missing,
		serve: (other) => (root = other),
		close: () => server.close().closeAllConnections()
	};
}

function findIn(folder: string, path: string): string | 'folder' | null {
	const full = join(folder, normalize(`/${decodeURIComponent(path)}`));
	if (!existsSync(full)) return null;
	if (!statSync(full).isDirectory()) return full;
	if (path !== '' && !path.endsWith('/')) return 'folder';
	const index = join(full, 'index.html');
	return existsSync(index) ? index : null;
}

function listen(server: Server): Promise<number> {
	return new Promise((resolve) => {
		server.listen(0, () => {
			const address = server.address();
			if (address === null || typeof address === 'string') throw new Error('a port was expected');
			resolve(address.port);
		});
	});
}
