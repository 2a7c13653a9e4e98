import { breachesInAsides, type Rule } from '../rule';

const id = 'advice-and-back';

export const adviceAndBack: Rule = {
	id,
	sentence: 'Vanaf elk moment is advies van Veilig Thuis te lezen, en komt men daarna terug.',
	check: (graph) =>
		breachesInAsides(
			id,
			graph,
			'advice',
			'Geef bij advice een tekst die hier zonder voorwaarde te lezen is.'
		)
};
