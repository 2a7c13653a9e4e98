import type { Ending } from '$lib/scenario/scenario';
import { endingLines } from '../../position';
import { placeOfEnding } from '../places';
import { breachesInStates, breachesInText, type CraftRule, type Flaw } from '../rule';

const id = 'every-ending-has-next-action';

export const everyEndingHasNextAction: CraftRule = {
	id,
	sentence:
		'Elke afloop zegt wie wat wanneer doet, wie blijft kijken, wat te doen als het terugkomt, wat je in het eerste gesprek zegt, en hoe je voor jezelf zorgt.',
	reason: 'Een casus is pas af als een leraar weet wat zij morgen doet.',
	check: (graph) => [
		...breachesInText(id, graph.scenario.endings.flatMap(emptyFields)),
		...breachesInStates(id, graph, ({ position, truth }) =>
			position.kind === 'ending' && endingLines(position, truth).length === 0
				? [
						{
							place: placeOfEnding(position.ending),
							what: 'Van deze afloop is niet altijd een tekst te lezen.',
							remedy: 'Geef bij text een regel zonder voorwaarde.'
						}
					]
				: []
		)
	]
};

function emptyFields(ending: Ending): readonly Flaw[] {
	const { nextAction, veiligThuis, watch, ifItReturns, aftercare } = ending;
	const fields: readonly (readonly [string, string])[] = [
		['nextAction.who', nextAction.who],
		['nextAction.what', nextAction.what],
		['nextAction.when', nextAction.when],
		['watch', watch],
		['ifItReturns', ifItReturns],
		['aftercare', aftercare],
		['veiligThuis.firstSentence', veiligThuis.firstSentence],
		['veiligThuis.atHand', veiligThuis.atHand.join('')]
	];
	return fields
		.filter(([, text]) => text.trim() === '')
		.map(([field]) => ({
			place: placeOfEnding(ending),
			what: `Bij deze afloop is ${field} leeg.`,
			remedy: `Vul ${field} in, ook als er niet wordt gemeld.`
		}));
}
