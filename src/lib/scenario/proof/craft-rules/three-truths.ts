import { truthKinds, type TruthKind } from '$lib/scenario/scenario';
import { breachesInText, type CraftRule } from '../rule';

const id = 'three-truths';

const kindWords: Readonly<Record<TruthKind, string>> = {
	maltreatment: 'mishandeling (maltreatment)',
	'other-need': 'een andere nood (other-need)',
	misreading: 'een misverstand (misreading)'
};

export const threeTruths: CraftRule = {
	id,
	sentence:
		'Een casus heeft minstens drie achtergronden: mishandeling, een andere nood en een misverstand.',
	reason: 'Een signaal is geen bewijs; wie altijd mishandeling aantreft, leert niet twijfelen.',
	check: ({ scenario }) =>
		breachesInText(
			id,
			truthKinds
				.filter((kind) => !scenario.truths.some((truth) => truth.kind === kind))
				.map((kind) => ({
					place: 'achtergronden (truths)',
					what: `Er is geen achtergrond met ${kindWords[kind]}.`,
					remedy: 'Schrijf deze achtergrond erbij; het begin van de casus past bij alle drie.'
				}))
		)
};
