import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** The heart: values in, values out. Who may import what is guarded by tests/architecture.test.ts. */
const core = 'src/lib/{meldcode,scenario,play,signals,knowledge-check,progress,session}/**/*.ts';
const tests = ['**/*.test.ts', '**/*.spec.ts', '**/fixtures/**'];

const hiding = ['skip', 'skipIf', 'runIf', 'only', 'todo', 'fixme', 'fail', 'fails'];
const hidingMessage =
	'A test that does not run, or may fail, guards nothing: mend it or remove it.';
const hidden = ['it', 'test', 'describe'].flatMap((object) =>
	hiding.map((property) => ({ object, property, message: hidingMessage }))
);
/** The same behind another word: `test.describe.skip`, `it.concurrent.only`. */
const hiddenDeeper = {
	selector: `MemberExpression[property.name=/^(${hiding.join('|')})$/] > MemberExpression[object.name=/^(it|test|describe)$/]`,
	message: hidingMessage
};

const impure = [
	{ object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
	{ object: 'Math', property: 'random', message: 'Chance comes in as an argument.' }
];

const rim = [
	...['window', 'document', 'location', 'navigator', 'localStorage', 'sessionStorage'],
	...['indexedDB', 'crypto', 'fetch', 'performance', 'setTimeout', 'setInterval']
].map((name) => ({
	name,
	message: 'The core knows no browser: take what you need as an argument.'
}));

// Accessibility is the compiler's work: `npm run check` fails on its warnings.
export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', 'build-static/', 'test-results/', 'static/'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		// A rule that can be switched off in place is a wish.
		linterOptions: { noInlineConfig: true },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			eqeqeq: 'error',
			'max-depth': ['error', 3],
			'no-restricted-properties': ['error', ...hidden],
			'no-restricted-syntax': ['error', hiddenDeeper],
			'no-warning-comments': ['error', { terms: ['todo', 'fixme'] }],
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }
			],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			// TypeScript itself knows every name.
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-at-debug-tags': 'error',
			'svelte/no-inspect': 'error',
			// Both a matter of safety: strict CSP, and no form that is sent by accident.
			'svelte/no-inline-styles': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			// Replacing the address stays on the page; a path of our own would undo a host's slash.
			'svelte/no-navigation-without-resolve': ['error', { ignoreReplaceState: true }]
		}
	},
	{
		files: ['tests/journeys/**'],
		// Playwright insists on the braces of a fixture that takes nothing.
		rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] }
	},
	{
		files: ['src/**'],
		rules: { 'no-console': 'error' }
	},
	{
		files: ['src/**'],
		// A script in the page runs before there is a port to ask.
		ignores: ['src/lib/storage/**', 'src/inline/**', ...tests],
		rules: {
			'no-restricted-globals': [
				'error',
				...['localStorage', 'indexedDB'].map((name) => ({
					name,
					message: 'Only src/lib/storage knows where things are kept. Ask the port in progress.'
				}))
			]
		}
	},
	{
		files: [core],
		ignores: ['**/*.svelte.ts', ...tests],
		rules: {
			'no-restricted-globals': ['error', ...rim],
			'no-restricted-properties': ['error', ...hidden, ...impure],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'Time comes in as an argument.'
				}
			]
		}
	}
);
