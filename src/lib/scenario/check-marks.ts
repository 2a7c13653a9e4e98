import { segmentsOf } from './marked-text';
import {
	each,
	otherLinesOf,
	sceneLinesOf,
	type At,
	type Outline,
	type OutlineLine,
	type OutlineScene
} from './outline';
import { plain, quoted, type Fault } from './problem';

/** Marks `[words](observation)` and the observations they point to, one to one within a scene. */
export function checkMarks(outline: Outline): readonly Fault[] {
	return [
		...each(outline.scenes, ['scenes']).flatMap(checkScene),
		...otherLinesOf(outline).flatMap(checkOtherLine)
	];
}

function checkScene(scene: At<OutlineScene>): readonly Fault[] {
	const { item, path } = scene;
	const marks = sceneLinesOf(scene).flatMap(marksOf);
	const known = item.observations.map(({ id }) => id);
	const strangers = marks.filter(({ item: id }) => !known.includes(id));
	const again = marks.filter(isAgain());
	const unmarked = each(item.observations, [...path, 'observations']).filter(
		({ item: { id } }) => id !== '' && !marks.some((mark) => mark.item === id)
	);
	return [
		...strangers.map(strangerFault),
		...again.filter(({ item: id }) => known.includes(id)).map(againFault),
		...unmarked.map(({ item: { id }, path: here }) => unmarkedFault(id, here))
	];
}

/** A test that is passed by what it has met before. */
function isAgain(): (mark: At<string>) => boolean {
	const met = new Set<string>();
	return ({ item: id }) => {
		const wasMet = met.has(id);
		met.add(id);
		return wasMet;
	};
}

function marksOf({ item, path }: At<OutlineLine>): readonly At<string>[] {
	return segmentsOf(item.text).flatMap((segment) =>
		segment.kind === 'text' ? [] : [{ item: segment.observationId, path: [...path, 'text'] }]
	);
}

function checkOtherLine(line: At<OutlineLine>): readonly Fault[] {
	return marksOf(line).map(({ item: id, path }) => ({
		path,
		what: `hier kan de lezer niets aanvinken: ${quoted(id)}`,
		remedy: 'Haal het merkteken weg; alleen in de tekst van een moment valt iets op te merken.'
	}));
}

function strangerFault({ item: id, path }: At<string>): Fault {
	return {
		path,
		what: `het merkteken ${quoted(id)} hoort bij geen waarneming van dit moment`,
		remedy: 'Zet de waarneming onder observations van dit moment, of haal het merkteken weg.'
	};
}

function againFault({ item: id, path }: At<string>): Fault {
	return {
		path,
		what: `de waarneming ${quoted(id)} is in dit moment al gemerkt`,
		remedy: 'Merk een waarneming één keer; geef een tweede een eigen naam.'
	};
}

function unmarkedFault(id: string, path: Fault['path']): Fault {
	return {
		path,
		what: `de waarneming ${quoted(id)} staat nergens in de tekst`,
		remedy: `Merk de woorden in de tekst: [woorden](${plain(id)}).`
	};
}
