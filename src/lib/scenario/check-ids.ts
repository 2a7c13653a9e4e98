import { choicesOf, each, otherLinesOf, sceneLinesOf, type At, type Outline } from './outline';
import { quoted, type Fault } from './problem';

type Named = At<{ readonly id: string }>;

/** Names that must be there only once, or not at all. */
export function checkIds(outline: Outline): readonly Fault[] {
	const scenes = each(outline.scenes, ['scenes']);
	const places: readonly Named[] = [...scenes, ...each(outline.endings, ['endings'])];
	return [
		...doubles(each(outline.truths, ['truths']), 'achtergrond'),
		...doubles(places, 'moment of afloop'),
		...places.filter(({ item }) => item.id === reserved).map(reservedId),
		...scenes.flatMap((scene) => doubles(choicesOf(scene), 'keuze in dit moment')),
		...doubles([...scenes.flatMap(sceneLinesOf), ...otherLinesOf(outline)], 'regel'),
		...doubles(
			scenes.flatMap(({ item, path }) => each(item.observations, [...path, 'observations'])),
			'waarneming'
		)
	];
}

function doubles(all: readonly Named[], word: string): readonly Fault[] {
	const seen = new Set<string>();
	return all.flatMap(({ item: { id }, path }) => {
		const isDouble = id !== '' && seen.has(id);
		seen.add(id);
		if (!isDouble) return [];
		return {
			path: [...path, 'id'],
			what: `er is al een ${word} met de naam ${quoted(id)}`,
			remedy: 'Geef een van de twee een eigen naam.'
		};
	});
}

/** The machine uses this name to find the way back from an aside. */
const reserved = 'resume';

function reservedId({ path }: Named): Fault {
	return {
		path: [...path, 'id'],
		what: `de naam “${reserved}” is al in gebruik door de speler`,
		remedy: 'Kies een andere naam.'
	};
}
