import { plain, type Path } from './problem';

/** Lists whose items writers know by a word of their own. */
const listWords: Readonly<Record<string, string>> = {
	scenes: 'moment',
	choices: 'keuze',
	endings: 'afloop',
	truths: 'achtergrond',
	observations: 'waarneming',
	people: 'persoon',
	flags: 'vlag',
	notFlags: 'vlag',
	set: 'vlag',
	clear: 'vlag',
	truth: 'achtergrond',
	advice: 'advies bij stap',
	to: 'doel',
	reveals: 'onthulling',
	weighs: 'afweging',
	sources: 'bron',
	atHand: 'punt',
	text: 'regel',
	consequence: 'regel',
	story: 'regel',
	here: 'regel'
};

/** More words than any place of a right case needs. */
const most = 8;

/** The place of a path in Dutch words: "moment kring, keuze even-aankijken, veld why". */
export function placeOf(data: unknown, path: Path): string {
	const words: string[] = [];
	let value = data;
	path.forEach((key, index) => {
		const list = path[index - 1];
		value = childOf(value, key);
		if (typeof key === 'number') words.push(itemWord(list, key, value));
		else if (typeof path[index + 1] !== 'number') words.push(`veld ${plain(key)}`);
	});
	if (words.length === 0) return 'de hele casus';
	return words.length > most ? `${words.slice(0, most).join(', ')}, …` : words.join(', ');
}

function childOf(value: unknown, key: string | number): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
	return Reflect.get(value, key);
}

function itemWord(list: string | number | undefined, index: number, item: unknown): string {
	const word =
		(typeof list === 'string' && Object.hasOwn(listWords, list) && listWords[list]) || '';
	return `${word === '' ? 'onderdeel' : word} ${nameOf(item) ?? index + 1}`;
}

/** How a writer calls an item: its id, name or stage; a plain id stands for itself. */
function nameOf(item: unknown): string | undefined {
	const name = ['id', 'name', 'stage']
		.map((key) => childOf(item, key))
		.find((value) => typeof value === 'string' || typeof value === 'number');
	return name === undefined || String(name).trim() === '' ? undefined : plain(String(name));
}
