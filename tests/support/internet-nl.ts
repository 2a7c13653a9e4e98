/**
 * The rules of Internet.nl's tests of security headers. Ported, in our own words, from
 * github.com/internetstandards/Internet.nl: checks/tasks/http_headers.py, with its names for what
 * fails. It keeps only the values that it knows, and ignores directives that it does not.
 */

type Group = 'self' | 'none' | 'host' | 'scheme' | 'report-sample' | 'unsafe' | 'other';

interface Value {
	readonly group: Group;
	readonly text: string;
	/** Of a host: the scheme before it, and its name. */
	readonly scheme?: string | undefined;
	readonly host?: string | undefined;
}

type Parsed = ReadonlyMap<string, readonly Value[]>;

/** Where a directive that is missing takes its values from. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
	'object-src': ['default-src'],
	'script-src': ['default-src'],
	'frame-src': ['child-src', 'default-src']
};

const directives = [
	...['child-src', 'connect-src', 'default-src', 'font-src', 'frame-src', 'img-src'],
	...['manifest-src', 'media-src', 'object-src', 'prefetch-src', 'script-src', 'script-src-elem'],
	...['script-src-attr', 'style-src', 'style-src-elem', 'style-src-attr', 'worker-src'],
	...['base-uri', 'form-action', 'frame-ancestors', 'navigate-to']
];

/** What Internet.nl finds wrong with a policy on this domain; empty is what it wants. */
export function cspFailures(policy: string | undefined, domain: string): readonly string[] {
	if (policy === undefined) return ['missing'];
	const parsed = parse(policy);
	const values = [...parsed.values()].flat();
	const hasDefault = isNoneOrSelf(parsed.get('default-src') ?? [], domain);
	const failures: readonly (readonly [name: string, failed: boolean])[] = [
		...["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"].map(
			(unsafe) =>
				[`has-${unsafe.slice(1, -1)}`, values.some(({ text }) => text === unsafe)] as const
		),
		['has-http', values.some(isHttp)],
		['has-bare-https', values.some(({ text }) => text === 'https:')],
		[
			'has-host-without-scheme',
			values.some((value) => isHost(value) && value.scheme === undefined)
		],
		['has-data', ['object-src', 'script-src'].flatMap((name) => fallen(parsed, name)).some(isData)],
		['has-invalid-host', values.some(({ host }) => host === '*' || host === '127.0.0.1')],
		['missing-invalid-default-src', !hasDefault],
		[
			'missing-invalid-frame-src',
			!hasDefault && !has(parsed, 'frame-src', ['self', 'none', 'host'])
		],
		['missing-invalid-frame-ancestors', !has(parsed, 'frame-ancestors', ['self', 'none'])],
		['missing-invalid-base-uri', !isNoneOrSelf(parsed.get('base-uri') ?? [], domain)],
		['missing-invalid-form-action', !has(parsed, 'form-action', ['self', 'none', 'host'])]
	];
	return failures.filter(([, failed]) => failed).map(([name]) => name);
}

/** What it finds wrong with the other headers. */
export function headerFailures(headers: Readonly<Record<string, string>>): readonly string[] {
	const age = /max-age=(\d+)/i.exec(headers['strict-transport-security'] ?? '')?.[1];
	const failures: readonly (readonly [name: string, failed: boolean])[] = [
		['hsts', age === undefined || Number(age) < 31_536_000],
		['x-frame-options', !['DENY', 'SAMEORIGIN'].includes(first(headers, 'x-frame-options'))],
		['x-content-type-options', first(headers, 'x-content-type-options') !== 'NOSNIFF'],
		['referrer-policy', !['same-origin', 'no-referrer'].includes(headers['referrer-policy'] ?? '')]
	];
	return failures.filter(([, failed]) => failed).map(([name]) => name);
}

function first(headers: Readonly<Record<string, string>>, name: string): string {
	return headers[name]?.split(',')[0]?.trim().toUpperCase() ?? '';
}

/** All policies together: each adds to the values of the same directive. */
function parse(policy: string): Parsed {
	const parsed = new Map<string, Value[]>();
	for (const part of policy.split(/[,;]/)) {
		const [name = '', ...texts] = part.trim().split(/\s+/);
		if (!directives.includes(name) || texts.length === 0) continue;
		const values = texts.map((text) => valueOf(text)).filter((value) => value !== null);
		parsed.set(name, [...(parsed.get(name) ?? []), ...values]);
	}
	return parsed;
}

/** A value as Internet.nl knows it, or null. */
function valueOf(text: string): Value | null {
	const host = /^(?:(.+):\/\/)?([^:/']+|\[.+\])(?::(?:\d+|\*))?(?:\/.*)?$/.exec(text);
	if (host !== null) return { group: 'host', text, scheme: host[1], host: host[2] };
	if (/^(https?|data|mediastream|blob|filesystem):$/.test(text)) return { group: 'scheme', text };
	if (text === "'self'") return { group: 'self', text };
	if (text === "'none'") return { group: 'none', text };
	if (/^'unsafe-(inline|eval|hashes)'/.test(text)) return { group: 'unsafe', text };
	if (text === "'report-sample'") return { group: 'report-sample', text };
	return /^'(strict-dynamic|(nonce|sha256|sha384|sha512)-[\w+/]+=*)'/.test(text)
		? { group: 'other', text }
		: null;
}

function fallen(parsed: Parsed, name: string): readonly Value[] {
	const found = [name, ...(fallbacks[name] ?? [])].find((candidate) => parsed.has(candidate));
	return found === undefined ? [] : (parsed.get(found) ?? []);
}

function has(parsed: Parsed, name: string, groups: readonly Group[]): boolean {
	return fallen(parsed, name).some(({ group }) => groups.includes(group));
}

/** `'none'` alone; or `'self'`, if need be with hosts of the same domain. */
function isNoneOrSelf(values: readonly Value[], domain: string): boolean {
	const expected = values.filter(({ group }) => ['self', 'host', 'report-sample'].includes(group));
	if (expected.length === 0) return values.some(({ group }) => group === 'none');
	const isOwn = values.filter(isHost).every(({ host }) => isOfDomain(host ?? '', domain));
	const hasSelf = values.some(({ group }) => group === 'self');
	return hasSelf && isOwn && expected.length === values.length;
}

function isOfDomain(host: string, domain: string): boolean {
	if (host.startsWith('*.')) return domain.endsWith(host.slice(2)) && host.length > 2;
	return host.endsWith(domain);
}

function isHost({ group }: Value): boolean {
	return group === 'host';
}

function isHttp({ text, scheme }: Value): boolean {
	return text === 'http:' || scheme === 'http' || scheme === '*';
}

function isData({ text }: Value): boolean {
	return text === 'data:';
}
