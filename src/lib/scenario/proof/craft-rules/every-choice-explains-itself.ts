import { applyEffects, visibleLines } from '$lib/scenario/facts';
import type { Choice, Scene, Weekday } from '$lib/scenario/scenario';
import type { GraphState } from '../graph';
import { placeOfChoice } from '../places';
import { breachesInStates, type CraftRule, type Flaw } from '../rule';
import { wordCount } from '../word-count';

const id = 'every-choice-explains-itself';

/** Fewer words than this name a rule, but give no reason. */
const LEAST_WORDS = 8;

export const everyChoiceExplainsItself: CraftRule = {
	id,
	sentence: 'Elke keuze heeft een gevolg in het verhaal, een uitleg en een bron.',
	reason: 'Van alleen goed of fout leert niemand: wie kiest, ziet wat het doet en waarom.',
	check: (graph) =>
		breachesInStates(id, graph, (state) => {
			const { position } = state;
			if (position.kind === 'ending') return [];
			return position.choices.flatMap((choice) => [
				...withoutConsequence(state, position.scene, choice, graph.scenario.startsOn),
				...withoutReason(position.scene, choice)
			]);
		})
};

function withoutConsequence(
	{ position, truth }: GraphState,
	scene: Scene,
	choice: Choice,
	startsOn: Weekday
): readonly Flaw[] {
	const after = applyEffects(position.facts, choice.effects, startsOn);
	if (visibleLines(choice.consequence, after, truth).length > 0) return [];
	return [
		{
			place: placeOfChoice(scene, choice),
			what: 'Na deze keuze is er niet altijd een gevolg te lezen.',
			remedy: 'Geef bij consequence een regel die op dit pad te zien is.'
		}
	];
}

function withoutReason(scene: Scene, choice: Choice): readonly Flaw[] {
	const place = placeOfChoice(scene, choice);
	const isShort = wordCount(choice.why) < LEAST_WORDS;
	return [
		...(isShort
			? [
					{
						place,
						what: `De uitleg is korter dan ${LEAST_WORDS} woorden.`,
						remedy: 'Zeg bij why wat de keuze deed voor veiligheid, vertrouwen of tijd.'
					}
				]
			: []),
		...(choice.sources.length === 0
			? [{ place, what: 'Deze keuze noemt geen bron.', remedy: 'Zet bij sources een sleutel.' }]
			: [])
	];
}
