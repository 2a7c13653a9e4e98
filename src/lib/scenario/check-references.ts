import { checkAdvice } from './check-advice';
import { checkDecisions } from './check-decisions';
import { checkFlags } from './check-flags';
import { checkIds } from './check-ids';
import { checkMarks } from './check-marks';
import {
	choicesOf,
	conditionsOf,
	each,
	outlineOf,
	targetsOf,
	type At,
	type Outline
} from './outline';
import { eitherOf, quoted, type Fault } from './problem';
import { nearest } from './suggest';

export interface ReferenceOptions {
	/** Whether a key stands in the register of sources. */
	readonly isSourceKey: (key: string) => boolean;
}

/** Everything in a case that points to something else, or that must be there only once. */
export function checkReferences(data: unknown, options: ReferenceOptions): readonly Fault[] {
	const outline = outlineOf(data);
	return [
		...checkIds(outline),
		...checkStart(outline),
		...checkTargets(outline),
		...checkEmergencies(outline),
		...checkConditions(outline),
		...checkAdvice(outline),
		...checkDecisions(outline),
		...checkMarks(outline),
		...checkFlags(outline),
		...checkSources(outline, options)
	];
}

function checkStart({ start, scenes }: Outline): readonly Fault[] {
	const ids = idsOf(scenes);
	if (start === '' || ids.length === 0 || ids.includes(start)) return [];
	return [unknown(['start'], 'moment', start, ids)];
}

function checkTargets(outline: Outline): readonly Fault[] {
	const ids = [...idsOf(outline.scenes), ...idsOf(outline.endings)];
	return each(outline.scenes, ['scenes'])
		.flatMap(choicesOf)
		.flatMap((choice) => {
			const targets = targetsOf(choice);
			const strangers = targets
				.filter(({ item }) => item.to !== '' && !ids.includes(item.to))
				.map(({ item, path }) => unknown(toPath(path), 'moment of afloop', item.to, ids));
			return [
				...strangers,
				...targets.flatMap((target, index) => checkOrder(target, index + 1, targets.length))
			];
		});
}

/** The path of a target ends at its `to` in the short form, and in the list in the long one. */
function toPath(path: Fault['path']): Fault['path'] {
	return path.at(-1) === 'to' ? path : [...path, 'to'];
}

function checkOrder(
	{ item, path }: At<{ readonly when: unknown }>,
	number: number,
	count: number
): readonly Fault[] {
	if (number === count && item.when !== null) {
		return [
			{
				path: [...path, 'when'],
				what: 'het laatste doel heeft een voorwaarde',
				remedy: 'Zet er een doel zonder when onder, voor wanneer niets anders geldt.'
			}
		];
	}
	if (number === count || item.when !== null) return [];
	return [
		{
			path,
			what: 'na dit doel zonder voorwaarde komt geen doel meer aan de beurt',
			remedy: 'Zet het doel zonder when als laatste.'
		}
	];
}

function checkEmergencies({ scenes }: Outline): readonly Fault[] {
	return each(scenes, ['scenes']).flatMap(({ item: { emergency }, path }) => {
		const here = [...path, 'emergency'];
		if (emergency === '') return [];
		const scene = scenes.find(({ id }) => id === emergency);
		if (scene === undefined) return [unknown(here, 'moment', emergency, idsOf(scenes))];
		if (scene.stage === 'acute') return [];
		return [
			{
				path: here,
				what: `het moment ${quoted(emergency)} is niet acute`,
				remedy: 'Verwijs naar een moment met stage: acute.'
			}
		];
	});
}

function checkConditions(outline: Outline): readonly Fault[] {
	const truths = idsOf(outline.truths);
	if (truths.length === 0) return [];
	return conditionsOf(outline).flatMap(({ item, path }) =>
		each(item.truth, [...path, 'truth'])
			.filter(({ item: id }) => id !== '' && !truths.includes(id))
			.map(({ item: id, path: here }) => unknown(here, 'achtergrond', id, truths))
	);
}

function checkSources(outline: Outline, { isSourceKey }: ReferenceOptions): readonly Fault[] {
	const holders = [
		...each(outline.scenes, ['scenes']).flatMap(choicesOf),
		...each(outline.endings, ['endings']).map(({ item, path }) => ({
			item: item.veiligThuis,
			path: [...path, 'veiligThuis']
		}))
	];
	return holders
		.flatMap(({ item, path }) => each(item.sources, [...path, 'sources']))
		.filter(({ item: key }) => key !== '' && !isSourceKey(key))
		.map(({ item: key, path }) => ({
			path,
			what: `de bron ${quoted(key)} staat niet in het register`,
			remedy: 'Kies een sleutel uit src/lib/meldcode/sources.ts, letter voor letter.'
		}));
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
	return [...new Set(items.map(({ id }) => id))].filter((id) => id !== '');
}

function unknown(path: Fault['path'], word: string, id: string, known: readonly string[]): Fault {
	const meant = nearest(id, known);
	const few =
		known.length <= 8 ? `Kies ${eitherOf(known)}.` : 'Kijk of de naam goed is geschreven.';
	return {
		path,
		what: `er is geen ${word} met de naam ${quoted(id)}`,
		remedy: meant === undefined ? few : `Bedoel je ${quoted(meant)}?`
	};
}
