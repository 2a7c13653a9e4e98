import { adviceLinesOf, each, type At, type Outline } from './outline';
import { quoted, type Fault } from './problem';

/** One advice for each stage in use, that knows no more than the learner does. */
export function checkAdvice(outline: Outline): readonly Fault[] {
	const asides = each(outline.advice, ['advice']);
	if (asides.length === 0) return [];
	// After the case the advice of the last step is read, so it is always in use.
	const inUse = new Set([...outline.scenes.map(({ stage }) => stage), 5]);
	const missing = [1, 2, 3, 4, 5, 'acute'].filter(
		(stage) => inUse.has(stage) && !asides.some(({ item }) => item.stage === stage)
	);
	return [
		...missing.map(missingAdvice),
		...asides.flatMap((aside, index) => [
			...checkAside(aside, inUse, asides.slice(0, index)),
			...adviceLinesOf(aside).flatMap(checkBlindness)
		])
	];
}

type Aside = At<Outline['advice'][number]>;

function missingAdvice(stage: number | string): Fault {
	return {
		path: ['advice'],
		what: `er is geen advies voor ${stage === 'acute' ? 'acute' : `stap ${stage}`}`,
		remedy: `Zet er een blok met “stage: ${stage}” bij: om advies vragen kan overal.`
	};
}

function checkAside(
	{ item: { stage }, path }: Aside,
	inUse: ReadonlySet<number | string>,
	earlier: readonly Aside[]
): readonly Fault[] {
	const here = [...path, 'stage'];
	if (stage === '') return [];
	if (earlier.some(({ item }) => item.stage === stage)) {
		return [
			{
				path: here,
				what: `er is al een advies voor ${quoted(stage)}`,
				remedy: 'Voeg de twee samen.'
			}
		];
	}
	if (inUse.has(stage)) return [];
	return [
		{
			path: here,
			what: `geen moment speelt in ${quoted(stage)}`,
			remedy: 'Haal dit advies weg, of geef het de stap van een moment.'
		}
	];
}

/** Who gives advice by telephone cannot know what is really the matter. */
function checkBlindness({
	item,
	path
}: ReturnType<typeof adviceLinesOf>[number]): readonly Fault[] {
	if (item.when === null || item.when.truth.length === 0) return [];
	return [
		{
			path: [...path, 'when', 'truth'],
			what: 'advies mag niet van de achtergrond afhangen',
			remedy: 'Haal truth weg: Veilig Thuis weet alleen wat jij vertelt.'
		}
	];
}
