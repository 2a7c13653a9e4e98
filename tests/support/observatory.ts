import { cspResults, framingIn, judgeCsp, type CspResult } from './observatory-csp';

/**
 * The score that MDN's HTTP Observatory gives a page. Ported, in our own words, from
 * github.com/mdn/mdn-http-observatory: src/analyzer/tests, src/grader/charts.js and
 * src/scanner/index.js, with their modifiers and grades. Not ported: the list of preloaded hosts,
 * and the kinds of cookies, since the app sets none: any cookie is a finding here.
 */

export interface Visit {
	/** Of the response over https, names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly html: string;
	/** Where a request over http is sent first, if anywhere. */
	readonly redirect: 'https-same-host' | 'none';
}

interface Finding {
	readonly rule: string;
	readonly result: string;
	readonly modifier: number;
}

export interface Score {
	readonly score: number;
	readonly grade: string;
	/** All rules that cost points or miss the mark. */
	readonly findings: readonly Finding[];
}

type Rule = (visit: Visit) => readonly [result: string, modifier: number];

const rules: Readonly<Record<string, Rule>> = {
	'content-security-policy': (visit) => {
		const result = resultOfCsp(visit);
		return [result, cspResults[result]];
	},
	cookies: ({ headers }) =>
		headers['set-cookie'] === undefined ? ['no-cookies', 0] : ['cookies', -20],
	'cross-origin-resource-sharing': ({ headers }) => {
		if (headers['access-control-allow-origin'] === undefined) return ['not-shared', 0];
		const isOpen = headers['access-control-allow-credentials'] === 'true';
		return isOpen ? ['shared-with-credentials', -50] : ['shared', 0];
	},
	redirection: ({ redirect }) =>
		redirect === 'https-same-host' ? ['to-https', 0] : ['missing', -20],
	'referrer-policy': ({ headers }) => judgeReferrer(headers['referrer-policy']),
	'strict-transport-security': ({ headers }) => judgeHsts(headers['strict-transport-security']),
	'subresource-integrity': ({ html }) => judgeScripts(html),
	'x-content-type-options': ({ headers }) =>
		headers['x-content-type-options']?.toLowerCase() === 'nosniff'
			? ['nosniff', 0]
			: ['missing-or-invalid', -5],
	'x-frame-options': (visit) => judgeFraming(visit),
	'cross-origin-resource-policy': ({ headers }) => {
		const policy = headers['cross-origin-resource-policy'];
		if (policy === undefined || policy === 'cross-origin') return ['open', 0];
		return ['same-origin', 'same-site'].includes(policy) ? [policy, 10] : ['invalid', -5];
	}
};

/** Extra credit only counts for who would have an A without it. */
const leastForExtraCredit = 90;

export function observe(visit: Visit): Score {
	const results = Object.entries(rules).map(([rule, judge]): Finding => {
		const [result, modifier] = judge(visit);
		return { rule, result, modifier };
	});
	const modifiers = results.map(({ modifier }) => modifier);
	const plain = 100 + total(modifiers.filter((modifier) => modifier < 0));
	const full = 100 + total(modifiers);
	const score = Math.max(0, plain >= leastForExtraCredit ? full : plain);
	return { score, grade: gradeOf(score), findings: results.filter(isShort) };
}

/** From A+ at 100 down: each step of five points, in the Observatory's own chart. */
export function gradeOf(score: number): string {
	const grades = 'F F F F F D- D D D+ C- C C C+ B- B B B+ A- A A A+'.split(' ');
	return grades[Math.floor(Math.min(score, 100) / 5)] ?? 'F';
}

function isShort({ rule, modifier, result }: Finding): boolean {
	if (rule === 'content-security-policy') return result !== 'csp-no-unsafe-default-none';
	return modifier < 0;
}

function total(modifiers: readonly number[]): number {
	return modifiers.reduce((sum, modifier) => sum + modifier, 0);
}

function resultOfCsp({ headers, html }: Visit): CspResult {
	return judgeCsp({ header: policiesIn(headers), meta: metaPoliciesIn(html) });
}

function policiesIn(headers: Visit['headers']): readonly string[] {
	const policy = headers['content-security-policy'];
	return policy === undefined ? [] : [policy];
}

function metaPoliciesIn(html: string): readonly string[] {
	const metas = html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi);
	return [...metas].map(([, policy = '']) => policy);
}

function judgeReferrer(policy: string | undefined): ReturnType<Rule> {
	if (policy === undefined) return ['missing', 0];
	const good = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
	const last = policy.split(',').at(-1)?.trim().toLowerCase() ?? '';
	return good.includes(last) ? ['private', 5] : ['unsafe-or-invalid', -5];
}

function judgeHsts(header: string | undefined): ReturnType<Rule> {
	const age = /(?:^|;)\s*max-age=(\d+)/i.exec(header ?? '')?.[1];
	if (age === undefined || header?.includes(',') === true) return ['missing-or-invalid', -20];
	return Number(age) < 15_552_000 ? ['less-than-six-months', -10] : ['six-months', 0];
}

function judgeFraming({ headers }: Visit): ReturnType<Rule> {
	if (framingIn(policiesIn(headers)) !== undefined) return ['by-policy', 5];
	const said = headers['x-frame-options']?.trim().toLowerCase() ?? '';
	const isKnown = ['deny', 'sameorigin'].includes(said) || said.startsWith('allow-from');
	return isKnown ? ['by-header', 0] : ['missing-or-invalid', -20];
}

/** Scripts of another origin ask for a fingerprint; our own do not. */
function judgeScripts(html: string): ReturnType<Rule> {
	const tags = [...html.matchAll(/<script\s[^>]*>/g)].map(([tag]) => tag);
	const foreign = tags.filter((tag) => /\ssrc="(https?:)?\/\//.test(tag));
	if (foreign.length === 0) return ['own-scripts', 0];
	const isSecure = foreign.every((tag) => tag.includes('src="https:'));
	const isMarked = foreign.every((tag) => /\sintegrity="/.test(tag));
	if (isMarked) return isSecure ? ['foreign-marked', 5] : ['foreign-insecure', -20];
	return isSecure ? ['foreign-unmarked', -5] : ['foreign-unmarked-insecure', -50];
}
