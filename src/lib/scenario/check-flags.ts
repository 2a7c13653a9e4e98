import { choicesOf, conditionsOf, each, type At, type Outline } from './outline';
import { quoted, type Fault } from './problem';
import { nearest } from './suggest';

/** Flags are declared once, and each is set somewhere and read somewhere. */
export function checkFlags(outline: Outline): readonly Fault[] {
	const set = effectsOf(outline, 'set');
	const cleared = effectsOf(outline, 'clear');
	const read = conditionsOf(outline).flatMap(({ item, path }) => [
		...each(item.flags, [...path, 'flags']),
		...each(item.notFlags, [...path, 'notFlags'])
	]);
	return [
		...[...set, ...cleared, ...read].flatMap((use) => checkUse(use, outline.flags)),
		...each(outline.flags, ['flags']).flatMap(({ item: flag, path }) =>
			flag === '' ? [] : checkDeclared(flag, path, outline.flags, { set, read })
		)
	];
}

function effectsOf(outline: Outline, effect: 'set' | 'clear'): readonly At<string>[] {
	return each(outline.scenes, ['scenes'])
		.flatMap(choicesOf)
		.flatMap(({ item, path }) => each(item.effects[effect], [...path, 'effects', effect]));
}

function checkUse({ item: flag, path }: At<string>, declared: readonly string[]): readonly Fault[] {
	if (flag === '' || declared.includes(flag)) return [];
	const meant = nearest(flag, declared);
	return [
		{
			path,
			what: `de vlag ${quoted(flag)} staat niet bovenaan onder flags`,
			remedy:
				meant === undefined
					? 'Zet hem daarbij, of haal hem hier weg.'
					: `Bedoel je ${quoted(meant)}?`
		}
	];
}

interface Uses {
	readonly set: readonly At<string>[];
	readonly read: readonly At<string>[];
}

function checkDeclared(
	flag: string,
	path: Fault['path'],
	declared: readonly string[],
	{ set, read }: Uses
): readonly Fault[] {
	if (declared.indexOf(flag) < Number(path.at(-1))) {
		return [
			{ path, what: `de vlag ${quoted(flag)} staat er twee keer`, remedy: 'Haal er een weg.' }
		];
	}
	return [
		...(isUsed(flag, set)
			? []
			: [unused(flag, path, 'gezet', 'effects: {set: […]} van een keuze')]),
		...(isUsed(flag, read) ? [] : [unused(flag, path, 'gelezen', 'een voorwaarde (when)')])
	];
}

function isUsed(flag: string, uses: readonly At<string>[]): boolean {
	return uses.some(({ item }) => item === flag);
}

function unused(flag: string, path: Fault['path'], verb: string, where: string): Fault {
	return {
		path,
		what: `de vlag ${quoted(flag)} wordt nergens ${verb}`,
		remedy: `Gebruik hem in ${where}, of haal hem weg.`
	};
}
