import { plainText } from '$lib/scenario/marked-text';
import type { Person } from '$lib/scenario/scenario';

/** How one is addressed or called at home: no names, though they often start with a capital. */
const callings = new Set(
	'Moeder Vader Mama Papa Opa Oma Broer Broertje Zus Zusje Tante Oom Stiefmoeder Stiefvader Pleegmoeder Pleegvader Mevrouw Meneer De Het Een Van'.split(
		' '
	)
);

/** The names of members of the family that occur in a text as whole words, each once. */
export function familyNamesIn(text: string, people: readonly Person[]): readonly string[] {
	const names = people.filter((person) => person.family).flatMap(({ name }) => namesIn(name));
	const plain = plainText(text);
	return [...new Set(names)].filter((name) => occursIn(name, plain));
}

/** “Sem de Wit” is named by “Sem” as well as by “Wit”. */
function namesIn(fullName: string): readonly string[] {
	return fullName
		.split(/[^\p{L}\p{M}]+/u)
		.filter((word) => /^\p{Lu}\p{L}/u.test(word) && !callings.has(word));
}

/** Also “Sems moeder” and “Noa’s tas” name a child; “Semester” does not. */
function occursIn(name: string, text: string): boolean {
	return new RegExp(`(?<![\\p{L}\\p{M}])${name}(?:['’]?s)?(?![\\p{L}\\p{M}])`, 'u').test(text);
}
