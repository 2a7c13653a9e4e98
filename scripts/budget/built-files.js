import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { importsOf, staticImportsOf } from './read-page.js';

/** A built copy of the app, read as a browser asks for it: by address. */
export class BuiltFiles {
	#folders;

	/** @param {string} build */
	constructor(build) {
		this.#folders = [join(build, 'client'), join(build, 'prerendered')];
	}

	/**
	 * The addresses of all files, without the compressed copies beside them.
	 * @returns {string[]}
	 */
	all() {
		return this.#folders.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((path) => statSync(join(folder, path)).isFile() && !/\.(?:br|gz)$/.test(path))
				.map((path) => `/${path.replaceAll('\\', '/')}`)
		);
	}

	/** @param {string} address */
	read(address) {
		return readFileSync(this.#fileOf(address), 'utf8');
	}

	/**
	 * How many bytes travel for it, compressed with brotli.
	 * @param {string} address
	 */
	compressed(address) {
		const file = this.#fileOf(address);
		if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
		return brotliCompressSync(readFileSync(file)).length;
	}

	/**
	 * How many bytes it takes on the device: fonts and pictures are not compressed once more.
	 * @param {string} address
	 */
	stored(address) {
		const file = this.#fileOf(address);
		return existsSync(`${file}.br`) ? statSync(`${file}.br`).size : statSync(file).size;
	}

	/**
	 * These modules and all that they need before they run.
	 * @param {readonly string[]} entries
	 * @returns {readonly string[]}
	 */
	withStaticImports(entries) {
		return this.#following(entries, staticImportsOf);
	}

	/**
	 * These modules and all that they may ask for, at once or later; not what is there already.
	 * @param {readonly string[]} entries
	 * @param {readonly string[]} present
	 * @returns {readonly string[]}
	 */
	withAllImports(entries, present) {
		return this.#following(entries, importsOf, present);
	}

	/**
	 * @param {readonly string[]} entries
	 * @param {(code: string) => readonly string[]} importsIn
	 * @param {readonly string[]} [present]
	 */
	#following(entries, importsIn, present = []) {
		const found = new Set(entries);
		// A set hands out what is added while it is walked.
		for (const address of found) {
			if (present.includes(address)) continue;
			for (const imported of importsIn(this.read(address))) {
				found.add(resolveAddress(imported, address));
			}
		}
		return [...found];
	}

	/** @param {string} address */
	#fileOf(address) {
		const path = decodeURIComponent(address);
		const file = this.#folders.map((folder) => join(folder, path)).find(existsSync);
		if (file === undefined) throw new Error(`The build has no ${address}`);
		return file;
	}
}

/**
 * The address from the root, as a browser makes it from a link in a page or a module.
 * @param {string} link
 * @param {string} base
 */
export function resolveAddress(link, base) {
	return new URL(link, new URL(base, 'http://host')).pathname;
}
