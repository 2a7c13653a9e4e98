/**
 * A fault to plant: a file to write, or a change to a file that is there.
 * @typedef {object} Fault
 * @property {string} suite the suite of `npm test` that must see it
 * @property {string} title
 * @property {string} file
 * @property {(before: string) => string} plant from what the file holds now, `''` when it is new
 * @property {string} sign what the output says when this fault is seen, and not something else
 */

/**
 * At least one for each suite, and one for each rule that nothing else would hold up.
 * @type {readonly Fault[]}
 */
export const faults = [
	{
		suite: 'lint',
		title: 'a variable that nobody uses',
		file: 'src/lib/shared/planted.ts',
		plant: () => 'export function planted(): void {\n\tconst unused = 1;\n}\n',
		sign: "'unused' is assigned a value but never used"
	},
	{
		suite: 'lint',
		title: 'the type any',
		file: 'src/lib/shared/planted.ts',
		plant: () => 'export const planted = (value: any): unknown => value;\n',
		sign: 'no-explicit-any'
	},
	{
		suite: 'lint',
		title: 'a rule switched off in place',
		file: 'src/lib/shared/planted.ts',
		plant: () => '// eslint-disable-next-line no-console\nexport const planted = 1;\n',
		sign: 'noInlineConfig'
	},
	{
		suite: 'lint',
		title: 'the clock read in the core',
		file: 'src/lib/play/planted.ts',
		plant: () => 'export const planted = (): number => Date.now();\n',
		sign: 'Time comes in as an argument'
	},
	{
		suite: 'lint',
		title: 'raw HTML',
		file: 'src/lib/ui/Planted.svelte',
		plant: () => "{@html '<b>x</b>'}\n",
		sign: 'no-at-html-tags'
	},
	{
		suite: 'lint',
		title: 'an inline style',
		file: 'src/lib/ui/Planted.svelte',
		plant: () => '<p style="color: red">x</p>\n',
		sign: 'no-inline-styles'
	},
	{
		suite: 'lint',
		title: 'a test that is skipped',
		file: 'src/lib/shared/planted.test.ts',
		plant: () => unitTest('it.skip', 'true'),
		sign: 'A test that does not run guards nothing'
	},
	{
		suite: 'lint',
		title: 'a file that is not formatted',
		file: 'src/lib/shared/planted.ts',
		plant: () => 'export const planted = "double"\n',
		sign: 'src/lib/shared/planted.ts'
	},
	{
		suite: 'types',
		title: 'a type error',
		file: 'src/lib/shared/planted.ts',
		plant: () => "export const planted: number = 'one';\n",
		sign: "Type 'string' is not assignable to type 'number'"
	},
	{
		suite: 'types',
		title: 'a picture without a text',
		file: 'src/lib/ui/Planted.svelte',
		plant: () => '<img src="/icon.svg" />\n',
		sign: 'a11y_missing_attribute'
	},
	{
		suite: 'units',
		title: 'a unit test that fails',
		file: 'src/lib/shared/planted.test.ts',
		plant: () => unitTest('it', 'false'),
		sign: 'planted.test.ts > is planted'
	},
	{
		suite: 'units',
		title: 'a test file that breaks before its first test',
		file: 'src/lib/shared/planted.test.ts',
		plant: () => "throw new Error('planted');\n",
		sign: 'planted.test.ts'
	},
	{
		suite: 'units',
		title: 'an import that the house forbids',
		file: 'src/lib/play/planted.ts',
		plant: () => "import Dexie from 'dexie';\n\nexport const planted = Dexie;\n",
		sign: 'only storage knows the database'
	},
	{
		suite: 'components',
		title: 'a component test that fails',
		file: 'src/lib/ui/planted.svelte.test.ts',
		plant: () => unitTest('it', 'false'),
		sign: 'planted.svelte.test.ts > is planted'
	},
	{
		suite: 'proof',
		title: 'a case with a start that is not there',
		file: 'scenarios/cases/stil-kind/case.yaml',
		plant: (before) => before.replace(/^start: .*$/m, 'start: geplant'),
		sign: 'geplant'
	},
	{
		suite: 'proof',
		title: 'a case that breaks a norm',
		file: 'scenarios/cases/stil-kind/case.yaml',
		plant: (before) => before.replaceAll(/^ +decides: help\n/gm, ''),
		sign: 'both-decisions'
	},
	{
		suite: 'build',
		title: 'a link to a page that is not there',
		file: 'src/routes/planted/+page.svelte',
		plant: () => '<a href="/geplant">x</a>\n',
		sign: '404 /geplant'
	},
	{
		suite: 'budget',
		title: 'a script in the page that has grown too large',
		file: 'src/inline/first-choice.js',
		plant: (before) => `${before}\nwindow.planted = '${'x'.repeat(1000)}';\n`,
		sign: 'TOO MUCH  /oefenen/stil-kind.html: our scripts in the body'
	},
	{
		suite: 'journeys',
		title: 'a journey that fails',
		file: 'tests/journeys/planted.spec.ts',
		plant: () => journey("await expect(page).toHaveTitle('planted');"),
		sign: 'planted.spec.ts'
	},
	{
		suite: 'journeys',
		title: 'a journey during which a cookie is set',
		file: 'tests/journeys/planted.spec.ts',
		plant: () => journey("await page.evaluate(() => (document.cookie = 'planted=1'));"),
		sign: 'cookie: planted'
	}
];

/**
 * @param {string} test
 * @param {string} outcome
 */
function unitTest(test, outcome) {
	return `import { expect, it } from 'vitest';\n\n${test}('is planted', () => {\n\texpect(${outcome}).toBe(true);\n});\n`;
}

/** @param {string} body */
function journey(body) {
	return `import { expect, test } from './support/test';\n\ntest('is planted', async ({ page }) => {\n\tawait page.goto('/');\n\t${body}\n\texpect(page).toBeDefined();\n});\n`;
}
