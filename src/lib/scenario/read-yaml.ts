import {
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Node,
	type Pair
} from 'yaml';
import { limits } from './limits';
import { quoted, type Fault, type Path } from './problem';
import { refusals, yamlWords } from './yaml-words';

/** A text read as plain data, with what is wrong with the text itself. */
export interface Draft {
	readonly data: unknown;
	/** The text is no YAML: of the data only parts were read, enough to name a place. */
	readonly isBroken: boolean;
	readonly faults: readonly Fault[];
	/** Places whose value was refused unread: whatever else is said of them is noise. */
	readonly unread: readonly Path[];
	/** The line, counted from 1, of the nearest place on the path that stands in the text. */
	lineOf(path: Path): number;
}

/** Reads YAML without its dangerous or confusing parts. Throws for no text, however broken. */
export function readYaml(source: string): Draft {
	const lines = new LineCounter();
	try {
		const document = parseDocument(source, {
			lineCounter: lines,
			schema: 'core',
			// The library compares every key with every other: a large file would take minutes.
			uniqueKeys: false,
			prettyErrors: false,
			// Anything quieter hides that a second document follows.
			logLevel: 'error'
		});
		const reader = new TreeReader((offset) => Math.max(1, lines.linePos(offset).line));
		const data = reader.read(document.contents, []);
		const broken = withoutEchoes(
			document.errors
				.slice(0, limits.problems)
				.map(({ code, pos }) => reader.faultAt(pos[0], code, source))
		);
		const { faults, unread, lineOf } = reader;
		return { data, isBroken: broken.length > 0, faults: [...broken, ...faults], unread, lineOf };
	} catch {
		// The library works recursively: extreme nesting can exhaust the stack before it is noticed.
		const faults = [{ path: [], line: 1, ...yamlWords('RESOURCE_EXHAUSTION') }];
		return { data: undefined, isBroken: true, faults, unread: [], lineOf: () => 1 };
	}
}

/** One slip makes the library stumble over line after line that follows: the first is the one to mend. */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
	return faults.filter(({ what, line = 1 }, index) => {
		const before = faults[index - 1];
		return before?.what !== what || line - (before.line ?? 1) > 1;
	});
}

/** Deep enough to let the check on depth see what is too deep, shallow enough for any stack. */
const deepest = limits.depth + 2;

/** Where a part of the data begins in the text. */
interface Landmark {
	readonly path: Path;
	readonly line: number;
}

/** Turns the tree of the library into plain data, and remembers on which line each part stands. */
class TreeReader {
	readonly faults: Fault[] = [];
	readonly unread: Path[] = [];
	/** In the order of the text. */
	readonly #landmarks = new Map<string, Landmark>();
	readonly #lineAt: (offset: number) => number;
	#parts = 0;

	constructor(lineAt: (offset: number) => number) {
		this.#lineAt = lineAt;
	}

	readonly lineOf = (path: Path): number => {
		for (let length = path.length; length >= 0; length -= 1) {
			const landmark = this.#landmarks.get(keyOf(path.slice(0, length)));
			if (landmark !== undefined) return landmark.line;
		}
		return 1;
	};

	/** What is missing at the very end of the text was forgotten where the last part began. */
	faultAt(offset: number, code: string, source: string): Fault {
		const landmarks = [...this.#landmarks.values()];
		const isAtEnd = offset >= source.trimEnd().length;
		const line = isAtEnd ? (landmarks.at(-1)?.line ?? 1) : this.#lineAt(offset);
		const path = landmarks.findLast((landmark) => landmark.line <= line)?.path ?? [];
		return { path, line, ...yamlWords(code) };
	}

	read(node: unknown, path: Path): unknown {
		this.#parts += 1;
		// What is too deep or too much is left out here, and told by the check on the data.
		if (!isNode(node) || path.length > deepest || this.#parts > limits.parts) return null;
		if (!this.#landmarks.has(keyOf(path))) this.#remember(path, this.#lineOfNode(node));
		this.#refuseExtras(node, path);
		if (isMap(node)) return this.#readMap(node.items, path);
		if (isSeq(node)) return node.items.map((item, index) => this.read(item, [...path, index]));
		return isScalar(node) ? node.value : null;
	}

	#remember(path: Path, line: number): void {
		this.#landmarks.set(keyOf(path), { path, line });
	}

	#readMap(pairs: readonly Pair[], path: Path): unknown {
		const entries = new Map<string, unknown>();
		for (const { key, value } of pairs) {
			const name = this.#nameOf(key, path);
			if (name === undefined) continue;
			const here = [...path, name];
			if (entries.has(name)) this.#add(key, here, doubleKey(name));
			else {
				this.#remember(here, isNode(key) ? this.#lineOfNode(key) : this.lineOf(path));
				entries.set(name, this.read(value, here));
			}
		}
		// Makes own fields of all names, `__proto__` too: nothing is inherited.
		return Object.fromEntries(entries);
	}

	#nameOf(key: unknown, path: Path): string | undefined {
		if (isNode(key)) this.#refuseExtras(key, path);
		if (isScalar(key) && typeof key.value === 'string' && key.value !== '<<') return key.value;
		const isMerge = isScalar(key) && key.value === '<<';
		this.#add(key, path, isMerge ? refusals.merge : refusals.oddKey);
		return undefined;
	}

	#refuseExtras(node: Node, path: Path): void {
		if (isAlias(node)) {
			this.#add(node, path, refusals.alias);
			this.unread.push(path);
		} else {
			if (node.anchor !== undefined) this.#add(node, path, refusals.anchor);
			if (node.tag !== undefined) this.#add(node, path, refusals.tag);
		}
	}

	#add(node: unknown, path: Path, said: Pick<Fault, 'what' | 'remedy'>): void {
		const line = isNode(node) ? this.#lineOfNode(node) : this.lineOf(path);
		this.faults.push({ path, line, ...said });
	}

	#lineOfNode(node: Node): number {
		return this.#lineAt(node.range?.[0] ?? 0);
	}
}

function doubleKey(name: string): Pick<Fault, 'what' | 'remedy'> {
	return {
		what: `het veld ${quoted(name)} staat er twee keer`,
		remedy: 'Haal een van de twee weg, of zet een - voor een nieuw onderdeel van de lijst.'
	};
}

function keyOf(path: Path): string {
	return path.join('\n');
}
