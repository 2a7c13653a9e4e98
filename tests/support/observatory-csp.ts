/**
 * How MDN's HTTP Observatory reads and judges a Content-Security-Policy. Ported, in our own words,
 * from github.com/mdn/mdn-http-observatory: src/analyzer/cspParser.js and src/analyzer/tests/csp.js.
 */

type Sources = ReadonlySet<string>;
type Combined = ReadonlyMap<string, Sources>;

export interface CspInput {
	/** The policies of the header and of the page, each as it was sent. */
	readonly header: readonly string[];
	readonly meta: readonly string[];
}

export const cspResults = {
	'csp-no-unsafe-default-none': 10,
	'csp-no-unsafe': 5,
	'csp-unsafe-inline-in-style': 0,
	'csp-insecure-passive': -10,
	'csp-unsafe-eval': -10,
	'csp-unsafe-inline': -20,
	'csp-insecure-scheme': -20,
	'csp-invalid': -25,
	'csp-missing': -25
} as const;
export type CspResult = keyof typeof cspResults;

const broad = [
	'ftp:',
	'http:',
	'https:',
	'*',
	'http://*',
	'http://*.*',
	'https://*',
	'https://*.*'
];
const broadOrInline = [...broad, "'unsafe-inline'", 'data:'];
const passive = ['img-src', 'media-src'];
const onlyInHeader = ['frame-ancestors', 'report-uri', 'sandbox'];

export function judgeCsp({ header, meta }: CspInput): CspResult {
	const csp = combine([...header, ...meta]);
	if (csp === null) return 'csp-invalid';
	if (countOf(combine(header)) + countOf(withoutHeaderOnly(combine(meta))) === 0) {
		return 'csp-missing';
	}
	const script = effectiveScripts(csp);
	if (script.has("'strict-dynamic'") && !hasHash(script)) return 'csp-invalid';
	return firstFault(csp, script) ?? soundResult(csp);
}

/** What is wrong, in the order in which the Observatory looks. */
function firstFault(csp: Combined, script: Sources): CspResult | null {
	const object = csp.get('object-src') ?? csp.get('default-src') ?? everything;
	const style = withoutOverruled(csp.get('style-src') ?? csp.get('default-src') ?? everything);
	if (hasAny(script, broadOrInline) || hasAny(object, broad)) return 'csp-unsafe-inline';
	if (isInsecure(activeSources(csp, script))) return 'csp-insecure-scheme';
	if ([script, style].some((sources) => sources.has("'unsafe-eval'"))) return 'csp-unsafe-eval';
	const pictures = passive.flatMap((name) => [...(csp.get(name) ?? csp.get('default-src') ?? [])]);
	if (isInsecure(pictures)) return 'csp-insecure-passive';
	return hasAny(style, broadOrInline) ? 'csp-unsafe-inline-in-style' : null;
}

function soundResult(csp: Combined): CspResult {
	const fallback = csp.get('default-src');
	const isNone = fallback?.size === 1 && fallback.has("'none'");
	return isNone ? 'csp-no-unsafe-default-none' : 'csp-no-unsafe';
}

/** Whether another site may show the page: said by a header or not at all. */
export function framingIn(header: readonly string[]): Sources | undefined {
	return combine(header)?.get('frame-ancestors');
}

const everything: Sources = new Set(['*']);

function effectiveScripts(csp: Combined): Sources {
	const script = withoutOverruled(csp.get('script-src') ?? csp.get('default-src') ?? everything);
	if (!script.has("'strict-dynamic'") || !hasHash(script)) return script;
	const overruled = (source: string) =>
		source === "'self'" || broad.some((start) => source.startsWith(start));
	return new Set([...script].filter((source) => !overruled(source)));
}

/** A hash or nonce switches `'unsafe-inline'` off. */
function withoutOverruled(sources: Sources): Sources {
	if (!hasHash(sources)) return sources;
	return new Set([...sources].filter((source) => source !== "'unsafe-inline'"));
}

function hasHash(sources: Sources): boolean {
	return [...sources].some((source) => /^'(sha256|sha384|sha512|nonce)-/.test(source));
}

function activeSources(csp: Combined, script: Sources): readonly string[] {
	const others = [...csp].filter(([name]) => ![...passive, 'script-src'].includes(name));
	return [...others.flatMap(([, sources]) => [...sources]), ...script];
}

function isInsecure(sources: readonly string[]): boolean {
	return sources.some((source) => /^(http|ftp):/.test(source));
}

function hasAny(sources: Sources, unwanted: readonly string[]): boolean {
	return [...sources].some((source) => unwanted.includes(source));
}

function countOf(csp: Combined | null): number {
	return csp?.size ?? 0;
}

function withoutHeaderOnly(csp: Combined | null): Combined {
	return new Map([...(csp ?? [])].filter(([name]) => !onlyInHeader.includes(name)));
}

/** What all policies together let through, or null when one of them cannot be read. */
function combine(policies: readonly string[]): Combined | null {
	const parsed = policies.flatMap((policy) => policy.split(',')).map(directivesOf);
	if (parsed.some((policy) => policy === null)) return null;
	return parsed.reduce<Combined>((before, policy, index) => {
		const next = [...(policy ?? [])].map(([name, sources]): [string, Sources] => {
			const earlier = index === 0 ? undefined : (before.get(name) ?? new Set<string>());
			return [name, earlier === undefined ? sources : common(earlier, sources)];
		});
		return new Map([...before, ...next]);
	}, new Map());
}

/** A source counts only when both policies name it. */
function common(one: Sources, other: Sources): Sources {
	const both = [...one].filter((source) => other.has(source));
	return new Set(both.length === 0 ? ["'none'"] : both);
}

function directivesOf(policy: string): Combined | null {
	// Nothing shorter than a directive's name can be a policy.
	if (policy.trim().length < 'img-src'.length - 1) return null;
	const directives = new Map<string, Sources>();
	for (const part of policy.split(';').map((text) => text.trim().toLowerCase().split(/\s+/))) {
		const [name = '', ...sources] = part;
		if (name === '') continue;
		if (directives.has(name) && !name.startsWith('report-')) return null;
		directives.set(name, namedSources(name, sources));
	}
	return directives;
}

function namedSources(name: string, sources: readonly string[]): Sources {
	return new Set(sources.length === 0 && name.endsWith('-src') ? ["'none'"] : sources);
}
