import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../project.js';

/**
 * The page that the app is compared with: the whole story of a case in one file, as somebody would
 * write it by hand who wants nothing but speed. No framework, no font, no saving, no logbook; the
 * first moment stands in the HTML, the rest of the story after it, the script at the end.
 * @param {string} id of the case
 */
export function singlePage(id) {
	const source = readFileSync(join(root, 'scenarios', 'cases', id, 'case.yaml'), 'utf8');
	const page = readFileSync(join(import.meta.dirname, 'single-page.html'), 'utf8');
	const parts = partsOf(storyOf(parse(source)));
	// The indents are for who reads the source.
	return page.replace(/^\s+/gm, '').replace(/%(\w+)%/g, (_, name) => parts[name] ?? '');
}

/**
 * Only what the page shows, or needs to know what comes next.
 * @param {any} scenario
 */
function storyOf(scenario) {
	const scenes = Object.fromEntries(
		scenario.scenes.map((/** @type {any} */ scene) => [scene.id, momentOf(scene)])
	);
	const endings = Object.fromEntries(
		scenario.endings.map((/** @type {any} */ { id, title, text }) => [
			id,
			{ title, text: linesOf(text) }
		])
	);
	const truths = scenario.truths.map((/** @type {any} */ truth) => truth.id);
	const { contentNote, start } = scenario;
	return { note: contentNote, truths, start, scenes: { ...scenes, ...endings } };
}

/** @param {any} scene */
function momentOf({ time, place, title, text, question, choices }) {
	return {
		when: `${place}, ${time}`,
		title,
		text: linesOf(text),
		question,
		choices: choices.map(choiceOf)
	};
}

/** @param {any} choice */
function choiceOf({ label, consequence, effects, when, to }) {
	return { label, then: linesOf(consequence), effects, when, to };
}

/**
 * Without the marks of what can be noticed.
 * @param {readonly any[]} lines
 */
function linesOf(lines) {
	return lines.map(({ text, when }) => ({
		text: text.trim().replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
		when
	}));
}

/**
 * What stands in the page for each of its `%names%`.
 * @param {ReturnType<typeof storyOf>} story
 * @returns {Record<string, string>}
 */
function partsOf({ note, ...story }) {
	const { when, title, text, question, choices } = story.scenes[story.start];
	return {
		note: [note.text, note.alternative].map(paragraph).join('\n'),
		when: escaped(when),
		title: escaped(title),
		text: text.map((/** @type {any} */ line) => paragraph(line.text)).join('\n'),
		question: escaped(question),
		choices: choices.map(radio).join('\n'),
		story: JSON.stringify(story).replaceAll('</', '<\\/')
	};
}

/** @param {string} text */
function paragraph(text) {
	return `<p>${escaped(text)}</p>`;
}

/**
 * @param {{ label: string }} choice
 * @param {number} index
 */
function radio({ label }, index) {
	return `<label><input type="radio" name="keuze" value="${index}">${escaped(label)}</label>`;
}

/** @param {string} text */
function escaped(text) {
	return text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
