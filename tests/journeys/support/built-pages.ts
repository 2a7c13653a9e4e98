import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../build/prerendered');

/** The addresses of all pages of the app as it was built. */
export function builtPages(): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html'))
		.map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$|\.html$/, '$1')}`)
		.sort();
}
