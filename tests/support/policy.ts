import { createHash } from 'node:crypto';

/** A Content-Security-Policy as its directives, each with what it lets through. */
export type Policy = ReadonlyMap<string, readonly string[]>;

export function parsePolicy(policy: string): Policy {
	const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
	return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

/** The policy that stands in a page, as it stands there. */
export function metaPolicy(html: string): string | undefined {
	return /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
}

/** By what a policy must know each script or style that stands in the page. */
export function hashesOf(html: string, element: 'script' | 'style'): readonly string[] {
	const pattern = new RegExp(`<${element}(\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g');
	return [...html.matchAll(pattern)]
		.filter(([, attributes = '']) => !/\ssrc=|type="application\/json"/.test(attributes))
		.map(([, , text = '']) => createHash('sha256').update(text).digest('base64'))
		.map((hash) => `'sha256-${hash}'`);
}

/** The hashes that a policy lets through, for scripts or for styles. */
export function hashesIn(policy: string, directive: 'script-src' | 'style-src'): readonly string[] {
	return (parsePolicy(policy).get(directive) ?? []).filter((source) => source.startsWith("'sha"));
}
