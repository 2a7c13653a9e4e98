import { soundOf } from './sounds';

/** Say nothing about which signal is meant; a teacher types them because she types a sentence. */
const stopWords = new Set(
	(
		'aan als altijd bij dan dat de deze die dit door een eens en er erg geen haar had hebben heb ' +
		'heeft heel hem het hij hun ik in is je kan kind kinderen klas kleuter leerling maar meer meisje ' +
		'jongen met mijn moet naar niet nog nu of om omdat ook op over soms steeds te toch uit vaak van ' +
		'veel voor wat weer wel wij ze zich zij zijn zo'
	).split(' ')
);

/** The form in which a word is indexed and looked up, or null for a word that says nothing. */
export function signalTerm(word: string): string | null {
	const plain = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
	if (plain.length < 2 || stopWords.has(plain)) return null;
	return stem(soundOf(plain));
}

/** “plekken” and “plek”, “oren” and “oor”, “dieven” and “dief” become one. */
function stem(word: string): string {
	const bare = word.length > 4 ? word.replace(/(en|e|s)$/, '') : word;
	return bare.replaceAll(/(.)\1/g, '$1').replace(/v$/, 'f').replace(/z$/, 's');
}
