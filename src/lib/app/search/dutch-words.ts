import { soundOf } from './sounds';

/** Words that a question is made of, and that say nothing of what it is about. */
const stopWords: ReadonlySet<string> = new Set(
	(
		'aan als al alles altijd bij ben daar dan dat de deze die dit doe doen door dus een eens ' +
		'en er ergens erg even gaat gaan geen haar had heb hebben heeft heel hem hen het hier hij hoe ' +
		'hun iemand iets ik in is ja je jij jou jouw kan kun kunnen maar mag me meer men met mij mijn ' +
		'moet moeten mogen na naar nee niet nog nou nu of om omdat onder ons onze ook op over te tegen ' +
		'toch toe toen tot uit uw van veel voor waar waarom want waren was wat we wel welke wie wij ' +
		'word worden wordt zal ze zeer zich zij zijn zo zoals zou zonder zullen'
	).split(' ')
);

/** Forms that no rule below brings together, each with the form they are known by here. */
const irregular: ReadonlyMap<string, string> = new Map(
	[
		['bel', 'belt', 'bellen', 'gebeld', 'belde', 'opbellen'],
		['ga', 'gaat', 'gaan', 'ging'],
		['kind', 'kinderen', 'kids', 'kindje', 'kindjes'],
		['meld', 'meldt', 'melden', 'gemeld', 'meldde', 'melding', 'meldingen'],
		['sla', 'slaan', 'slaat', 'geslagen', 'sloeg', 'slaag'],
		['trouw', 'trouwt', 'trouwen', 'getrouwd', 'trouwde'],
		['vertel', 'vertelt', 'vertellen', 'verteld', 'vertelde'],
		['zeg', 'zegt', 'zeggen', 'gezegd', 'zei'],
		['zie', 'ziet', 'zien', 'gezien', 'zag'],
		['drink', 'drinkt', 'drinken', 'gedronken', 'dronk'],
		['praat', 'praten', 'gepraat', 'praatte'],
		['schrijf', 'schrijft', 'schrijven', 'geschreven', 'schreef', 'opschrijven'],
		['vraag', 'vraagt', 'vragen', 'gevraagd', 'vroeg'],
		['pest', 'pesten', 'gepest', 'pestte'],
		['misbruik', 'misbruikt', 'misbruiken'],
		['vermoed', 'vermoeden', 'vermoedens', 'vermoedt'],
		['twijfel', 'twijfelt', 'twijfelen', 'twijfels'],
		['afgeperst', 'afpersen', 'afpersing', 'afperser'],
		['anoniem', 'anonieme', 'anonimiteit'],
		['ouder', 'ouders'],
		['moeder', 'mama', 'mam', 'moeders'],
		['vader', 'papa', 'pap', 'vaders']
	].flatMap(([stem = '', ...forms]) => [stem, ...forms].map((form) => [form, stem] as const))
);

/** Every word of a text in its light stem, without capitals, accents and apostrophes. */
export function wordsOf(text: string): readonly string[] {
	return plain(text)
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '')
		.map(stemOf);
}

/** The words that tell what a text is about. Nothing is left of a text that only asks. */
export function termsOf(text: string): readonly string[] {
	return plain(text)
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !stopWords.has(word))
		.map(stemOf);
}

/** Whether what was typed is this word, the beginning of a longer one, or it with one slip. */
export function isLike(typed: string, word: string): boolean {
	if (typed === word) return true;
	if (word.length < 5) return false;
	return typed.startsWith(word) || isOneSlipAway(typed, word);
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replaceAll(/\p{M}|['’‘]/gu, '');
}

/**
 * Brings forms of one word together; it need not be right, only the same for the question and for
 * what is found.
 */
function stemOf(word: string): string {
	const known = irregular.get(word);
	if (known !== undefined) return known;
	if (word.length < 4 || /\d/.test(word)) return word;
	const bare = soundOf(word)
		.replace(/(?<=..)(tje|je)s?$/, '')
		.replace(/(?<=...[^aeius])s$/, '')
		.replace(/(?<=..[^e])en$/, '')
		.replace(/(?<=...)e$/, '')
		.replace(/(?<=...)t$/, '');
	return (
		bare
			.replace(/([bcdfgklmnprst])\1$/, '$1')
			.replace(/([aeou])\1/g, '$1')
			// A consonant in mid-word changes at its end: blijven, blijf; huizen, huis.
			.replace(/v$/, 'f')
			.replace(/z$/, 's')
	);
}

/** One letter more, fewer or other, or two that changed places. */
function isOneSlipAway(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let start = 0;
	while (start < one.length && one[start] === other[start]) start += 1;
	const [restOfOne, restOfOther] = [one.slice(start), other.slice(start)];
	return (
		restOfOne.slice(1) === restOfOther ||
		restOfOne === restOfOther.slice(1) ||
		restOfOne.slice(1) === restOfOther.slice(1) ||
		(restOfOne.slice(2) === restOfOther.slice(2) &&
			restOfOne[0] === restOfOther[1] &&
			restOfOne[1] === restOfOther[0])
	);
}
