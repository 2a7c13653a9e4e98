import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BuiltFiles, resolveAddress } from '../scripts/budget/built-files.js';
import { limits, measure } from '../scripts/budget/measure.js';
import { islandsIn, partsIn, readPage, staticImportsOf } from '../scripts/budget/read-page.js';

const page = `<html><head><script>inHead()</script>
	<link href="../_app/a.js" rel="modulepreload">
	<link rel="preload" as="fetch" href="../case.json" crossorigin>
	<link rel="preload" as="font" href="../letters.woff2">
</head><body><p>Story</p><script>ours("é")</script>
	<script type="application/json">{}</script>
	<script>{ Promise.all([import("../_app/start.js"), import("../_app/app.js")]).then(([kit, app]) => { kit.start(app); }); }</script>
</body></html>`;

describe('what a page asks for', () => {
	it('counts the modules it preloads and those its own script imports', () => {
		expect(readPage(page).modules).toEqual(['../_app/a.js', '../_app/start.js', '../_app/app.js']);
	});

	it('counts what it fetches besides, and no font', () => {
		expect(readPage(page).data).toEqual(['../case.json']);
	});

	it('counts our scripts in the body in bytes, and not those of the framework or the head', () => {
		expect(readPage(page).ownScripts).toBe(10);
	});

	it('finds the static imports of a module, in every form, and not the later ones', () => {
		const code = `import{a as b}from"./one.js";import"./two.js";export{c}from'../three.js';import("./later.js");say(\`from "\${id}"\`)`;
		expect(staticImportsOf(code)).toEqual(['./one.js', './two.js', '../three.js']);
	});

	it('knows a page that does not start the app by its one module, and its parts by name', () => {
		const read = '<script type="module" src="../i/e.js"></script><div data-island="finder"></div>';
		expect(islandsIn(read)).toEqual({ entry: '../i/e.js', names: ['finder'] });
		expect(islandsIn(page)).toBeNull();
	});

	it('knows where each part is, and what comes on every such page', () => {
		const code =
			'var n={"finder":()=>t(()=>import(`./f.js`),[]),wizard:1,"map":()=>import("./m.js")};import(`./late.js`)';
		expect(partsIn(code)).toEqual({
			parts: new Map([
				['finder', './f.js'],
				['map', './m.js']
			]),
			others: ['./late.js']
		});
	});

	it('resolves a link as a browser does', () => {
		expect(resolveAddress('../_app/a.js', '/oefenen/x.html')).toBe('/_app/a.js');
	});
});

describe('the budget of a build', () => {
	const folders: string[] = [];
	afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

	function built(files: Readonly<Record<string, string>>): BuiltFiles {
		const folder = mkdtempSync(join(tmpdir(), 'budget-'));
		folders.push(folder);
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		return new BuiltFiles(folder);
	}

	const small = {
		'prerendered/oefenen/x.html': page,
		'client/_app/a.js': 'import"./b.js"',
		'client/_app/b.js': 'import"./a.js";import("./later.js")',
		'client/_app/start.js': '',
		'client/_app/app.js': '',
		'client/_app/later.js': 'class DexieError {}',
		'client/case.json': '{}'
	};

	function tooMuch(files: Readonly<Record<string, string>>): readonly string[] {
		return measure(built(files))
			.filter(({ fits }) => !fits)
			.map(({ what }) => what);
	}

	it('fits when all is small and the database comes later', () => {
		expect(tooMuch(small)).toEqual([]);
		expect(measure(built(small))).toHaveLength(6);
	});

	it('counts what is needed by way of another file', () => {
		const heavy = { ...small, 'client/_app/b.js.br': 'x'.repeat(limits.modules + 1) };
		expect(tooMuch(heavy)).toEqual(['/oefenen/x.html: JavaScript before it is alive']);
	});

	it('sees the database where it would be waited for', () => {
		const eager = { ...small, 'client/_app/app.js': 'import"./later.js"' };
		expect(tooMuch(eager)).toEqual(['/oefenen/x.html: files of that with the database in them']);
	});

	it('sees a page, a script or a case that has grown too large', () => {
		const large = {
			...small,
			'prerendered/oefenen/x.html': page.replace('ours(', `ours("${'x'.repeat(1000)}",`),
			'prerendered/oefenen/x.html.br': 'x'.repeat(limits.html + 1),
			'client/case.json.br': 'x'.repeat(limits.data + 1)
		};
		expect(tooMuch(large)).toEqual([
			'/oefenen/x.html: HTML',
			'/oefenen/x.html: our scripts in the body, not compressed',
			'/oefenen/x.html: fetches /case.json'
		]);
	});

	it('counts everything that is kept for offline use, compressed where it is sent so', () => {
		const full = { ...small, 'client/font.woff2': 'x'.repeat(limits.offline + 1) };
		expect(tooMuch(full)).toEqual(['everything kept for offline use']);
		expect(tooMuch({ ...full, 'client/font.woff2.br': 'x' })).toEqual([]);
	});

	const reference = {
		'prerendered/look.html':
			'<script type="module" src="./i/e.js"></script><div data-island="finder"></div>',
		'client/i/e.js':
			'import"./base.js";var n={"finder":()=>import("./f.js"),"map":()=>import("./m.js")};import("./late.js")',
		'client/i/base.js': '',
		'client/i/f.js': 'import("./words.js")',
		'client/i/m.js.br': 'x'.repeat(limits.referenceInUse + 1),
		'client/i/m.js': '',
		'client/i/late.js': '',
		'client/i/words.js': ''
	};

	it('counts what a page that is looked up loads by itself, and not the parts of other pages', () => {
		expect(tooMuch({ ...small, ...reference })).toEqual([]);
		const heavy = { 'client/i/f.js.br': 'x'.repeat(limits.reference) };
		expect(tooMuch({ ...small, ...reference, ...heavy })).toEqual(['/look.html: JavaScript']);
	});

	it('counts apart what such a page may load when it is used', () => {
		const heavy = { 'client/i/words.js.br': 'x'.repeat(limits.referenceInUse) };
		expect(tooMuch({ ...small, ...reference, ...heavy })).toEqual([
			'/look.html: JavaScript when it is used'
		]);
	});

	it('fails when a page has a part that no code belongs to', () => {
		const stray = { ...reference, 'client/i/e.js': '' };
		expect(() => measure(built({ ...small, ...stray }))).toThrow(/no code for its part finder/);
	});

	it('fails when there is no page to look at', () => {
		expect(() => measure(built({ 'client/a.js': '', 'prerendered/b.html': '' }))).toThrow(
			/no page/
		);
	});

	it('fails when it cannot tell the database by its sign any more', () => {
		expect(() => measure(built({ ...small, 'client/_app/later.js': '' }))).toThrow(/its sign/);
	});
});
