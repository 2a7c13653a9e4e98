import * as v from 'valibot';
import { limits } from './limits';
import type { Path } from './problem';

/**
 * A forgiving reading of a case: what is missing or of the wrong kind is empty, what is too much is
 * left out. So references can be checked in a file that has other problems too.
 */

const word = v.fallback(v.string(), '');
/** Longer texts are a problem already, and looking for marks in them could take long. */
const shortEnough = v.fallback(v.pipe(v.string(), v.maxLength(limits.text)), '');

function list<Output>(item: v.GenericSchema<unknown, Output>, most: number = limits.lines) {
	const items = v.pipe(
		v.array(item),
		v.transform((all) => all.slice(0, most))
	);
	return v.fallback(items, (): Output[] => []);
}

function block<Entries extends v.ObjectEntries>(entries: Entries) {
	const schema = v.object(entries);
	return v.fallback(schema, () => v.parse(schema, {}));
}

function maybe<Output>(schema: v.GenericSchema<unknown, Output>) {
	return v.fallback(v.nullable(schema), null);
}

const condition = block({
	truth: list(word, limits.truths),
	flags: list(word, limits.flags),
	notFlags: list(word, limits.flags)
});

const line = block({ id: word, text: shortEnough, when: maybe(condition) });
const lines = list(line);

const target = block({ to: word, when: maybe(condition) });

const choice = block({
	id: word,
	consequence: lines,
	sources: list(word, limits.sources),
	effects: block({ set: list(word, limits.flags), clear: list(word, limits.flags) }),
	to: v.fallback(v.union([v.string(), list(target, limits.targets)]), ''),
	when: maybe(condition)
});

const stage = v.fallback(v.union([v.number(), v.string()]), '');

const scene = block({
	id: word,
	stage,
	decides: word,
	text: lines,
	observations: list(block({ id: word }), limits.observations),
	choices: list(choice, limits.choices),
	reveals: list(block({ when: maybe(condition) })),
	emergency: word
});

const outlineSchema = block({
	flags: list(word, limits.flags),
	truths: list(block({ id: word, story: lines }), limits.truths),
	start: word,
	advice: list(block({ stage, text: lines }), limits.asides),
	scenes: list(scene, limits.scenes),
	endings: list(
		block({
			id: word,
			text: lines,
			veiligThuis: block({ here: lines, sources: list(word, limits.sources) })
		}),
		limits.endings
	)
});

export type Outline = v.InferOutput<typeof outlineSchema>;
export type OutlineScene = Outline['scenes'][number];
export type OutlineChoice = OutlineScene['choices'][number];
export type OutlineLine = OutlineScene['text'][number];
export type OutlineCondition = v.InferOutput<typeof condition>;

/** A thing of the outline together with where it stands. */
export interface At<Item> {
	readonly item: Item;
	readonly path: Path;
}

/** Reads any data as an outline; what cannot be read is empty. */
export function outlineOf(data: unknown): Outline {
	return v.parse(outlineSchema, data);
}

/** The items of a list with their paths. */
export function each<Item>(items: readonly Item[], path: Path): readonly At<Item>[] {
	return items.map((item, index) => ({ item, path: [...path, index] }));
}

export function choicesOf({ item, path }: At<OutlineScene>): readonly At<OutlineChoice>[] {
	return each(item.choices, [...path, 'choices']);
}

/** The lines in which something can be noticed. */
export function sceneLinesOf({ item, path }: At<OutlineScene>): readonly At<OutlineLine>[] {
	return each(item.text, [...path, 'text']);
}

/** All lines that are not the text of a scene. */
export function otherLinesOf(outline: Outline): readonly At<OutlineLine>[] {
	const scenes = each(outline.scenes, ['scenes']);
	return [
		...each(outline.truths, ['truths']).flatMap((truth) =>
			each(truth.item.story, [...truth.path, 'story'])
		),
		...each(outline.advice, ['advice']).flatMap(adviceLinesOf),
		...scenes
			.flatMap(choicesOf)
			.flatMap(({ item, path }) => each(item.consequence, [...path, 'consequence'])),
		...each(outline.endings, ['endings']).flatMap(({ item, path }) => [
			...each(item.text, [...path, 'text']),
			...each(item.veiligThuis.here, [...path, 'veiligThuis', 'here'])
		])
	];
}

export function adviceLinesOf({
	item,
	path
}: At<Outline['advice'][number]>): readonly At<OutlineLine>[] {
	return each(item.text, [...path, 'text']);
}

/** Where a choice leads, in the short and in the long form. */
export function targetsOf({ item, path }: At<OutlineChoice>) {
	if (typeof item.to === 'string')
		return [{ item: { to: item.to, when: null }, path: [...path, 'to'] }];
	return each(item.to, [...path, 'to']);
}

/** Every condition of the case. */
export function conditionsOf(outline: Outline): readonly At<OutlineCondition>[] {
	const scenes = each(outline.scenes, ['scenes']);
	const holders: readonly At<{ readonly when: OutlineCondition | null }>[] = [
		...scenes.flatMap(sceneLinesOf),
		...otherLinesOf(outline),
		...scenes.flatMap(({ item, path }) => each(item.reveals, [...path, 'reveals'])),
		...scenes.flatMap(choicesOf),
		...scenes.flatMap(choicesOf).flatMap(targetsOf)
	];
	return holders.flatMap(({ item, path }) =>
		item.when === null ? [] : [{ item: item.when, path: [...path, 'when'] }]
	);
}
