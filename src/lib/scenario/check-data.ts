import { limits } from './limits';
import { quoted, type Fault, type Path } from './problem';

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a name of a field could reach what all objects share. */
export function isForbiddenKey(key: string): boolean {
	return forbiddenKeys.includes(key);
}

/** What the walk has met so far. */
interface Tally {
	parts: number;
	readonly mostParts: number;
	characters: number;
	readonly faults: Fault[];
}

/**
 * Looks at data of unknown origin before anything reads it: depth, number of parts, amount of
 * text, and names of fields that could reach what all objects share. Ends for data with cycles too.
 */
export function checkData(
	data: unknown,
	mostParts: number = limits.parts
): {
	readonly faults: readonly Fault[];
	readonly isSafe: boolean;
} {
	const tally: Tally = { parts: 0, mostParts, characters: 0, faults: [] };
	walk(data, [], tally);
	const isTooMuch = tally.parts > mostParts;
	if (isTooMuch) tally.faults.push(tooManyParts);
	const isTooLong = tally.characters > limits.bytes;
	if (isTooLong) tally.faults.push(tooLarge);
	const isTooDeep = tally.faults.some((fault) => fault.path.length >= limits.depth);
	return { faults: tally.faults, isSafe: !isTooMuch && !isTooLong && !isTooDeep };
}

function walk(value: unknown, path: Path, tally: Tally): void {
	tally.parts += 1;
	if (tally.parts > tally.mostParts) return;
	if (typeof value === 'string') tally.characters += value.length;
	if (typeof value !== 'object' || value === null) return;
	if (path.length >= limits.depth) {
		tally.faults.push({ path, ...tooDeep });
		return;
	}
	for (const [name, child] of Object.entries(value)) {
		const here = [...path, Array.isArray(value) ? Number(name) : name];
		tally.characters += Array.isArray(value) ? 0 : name.length;
		if (!Array.isArray(value) && isForbiddenKey(name)) {
			tally.faults.push({ path: here, ...forbidden(name) });
		} else walk(child, here, tally);
	}
}

function forbidden(name: string): Pick<Fault, 'what' | 'remedy'> {
	return {
		what: `een veld mag niet ${quoted(name)} heten`,
		remedy: 'Haal dit veld weg: deze naam is om veiligheidsredenen nooit toegestaan.'
	};
}

const tooDeep = {
	what: `dit is dieper genest dan ${limits.depth} lagen`,
	remedy: 'Volg de indeling uit scenarios/README.md; kijk of de inspringing klopt.'
};

const tooManyParts: Fault = {
	path: [],
	what: `de casus heeft meer dan ${limits.parts.toLocaleString('nl-NL')} onderdelen`,
	remedy: 'Maak de casus kleiner of verdeel hem over twee casussen.'
};

/** Also said of a text before it is read. */
export const tooLarge: Fault = {
	path: [],
	line: 1,
	what: 'het bestand is groter dan 1 MiB (1.048.576 bytes)',
	remedy: 'Maak de casus korter of verdeel hem over twee casussen.'
};
