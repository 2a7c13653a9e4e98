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
	const plain = plainText(text).normalize();
	const found = people
		.filter((person) => person.family)
		.flatMap(({ name }) => namesIn(name.normalize()))
		.filter(({ pattern }) => pattern.test(plain));
	return [...new Set(found.map(({ name }) => name))];
}

interface NamePattern {
	readonly name: string;
	readonly pattern: RegExp;
}

/** “Sem de Wit” is named by “sem” as well as by “Wit”; but “wit” is also a colour. */
function namesIn(fullName: string): readonly NamePattern[] {
	return fullName
		.split(/[^\p{L}\p{M}]+/u)
		.filter((word) => /^\p{Lu}\p{L}/u.test(word) && !callings.has(word))
		.map((name, at) => ({
			name,
			pattern: at === 0 ? wholeWord(name, 'iu') : wholeWord(`${name}|${name.toUpperCase()}`, 'u')
		}));
}

/** Also “Sems moeder” and “Noa’s tas” name a child; “Semester” does not. */
function wholeWord(name: string, flags: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{M}])(?:${name})(?:['’]?[sS])?(?![\\p{L}\\p{M}])`, flags);
}
