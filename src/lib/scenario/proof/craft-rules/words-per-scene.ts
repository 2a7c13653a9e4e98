import { placeOfScene } from '../places';
import { breachesInStates, type CraftRule } from '../rule';
import { wordCount } from '../word-count';

const id = 'words-per-scene';

const MOST_WORDS = 120;

export const wordsPerScene: CraftRule = {
	id,
	sentence: `Een moment telt hoogstens ${MOST_WORDS} woorden.`,
	reason: 'Zo staat alles wat je nodig hebt om te kiezen in één blik op een telefoon.',
	check: (graph) =>
		breachesInStates(id, graph, ({ position }) => {
			if (position.kind === 'ending') return [];
			const words = position.lines.reduce((sum, line) => sum + wordCount(line.text), 0);
			if (words <= MOST_WORDS) return [];
			return [
				{
					place: placeOfScene(position.scene),
					what: `Hier kunnen ${words} woorden staan.`,
					remedy: `Kort in tot ${MOST_WORDS}, of verdeel het over twee momenten.`
				}
			];
		})
};
