import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';

const textual = ['.html', '.js', '.json'];

/**
 * A copy of a built folder as a later version would be: another name, other words on the start
 * page, and not one script under the name it had.
 */
export function nextVersionOf(folder: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'next-version-'));
	cpSync(folder, copy, { recursive: true });
	const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
	const scripts = files.filter((file) => file.includes('immutable') && extname(file) === '.js');
	const changes = [
		[versionIn(copy), 'later'] as const,
		['Ik oefen zelf', 'Ik oefen voortaan zelf'] as const,
		...scripts.map((file) => [basename(file), renamed(file)] as const)
	];
	for (const file of files.filter((name) => textual.includes(extname(name)))) {
		const path = join(copy, file);
		writeFileSync(path, withChanges(readFileSync(path, 'utf8'), changes));
	}
	for (const file of scripts) {
		renameSync(join(copy, file), join(copy, dirname(file), renamed(file)));
	}
	return copy;
}

export function versionIn(folder: string): string {
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'));
	return String(version);
}

function renamed(file: string): string {
	return basename(file).replace(/\.js$/, '-later.js');
}

function withChanges(before: string, changes: readonly (readonly [string, string])[]): string {
	const after = changes.reduce((text, [from, to]) => text.replaceAll(from, to), before);
	return withPolicyFor(after, scriptsIn(before), scriptsIn(after));
}

/** The policy of a page names its inline scripts by their hash, and these name other files now. */
function withPolicyFor(page: string, before: readonly string[], after: readonly string[]): string {
	return before.reduce(
		(text, script, index) => text.replaceAll(hashOf(script), hashOf(after[index] ?? '')),
		page
	);
}

function scriptsIn(page: string): readonly string[] {
	return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
}

function hashOf(script: string): string {
	return createHash('sha256').update(script).digest('base64');
}
