import { placeOfScene } from '../places';
import { breachesInStates, type CraftRule } from '../rule';

const id = 'school-days';

export const schoolDays: CraftRule = {
	id,
	sentence: 'Een moment valt op een schooldag, tenzij het in het weekend mag vallen.',
	reason: 'Een leraar die op zaterdag in de kring zit, gelooft de rest ook niet meer.',
	check: (graph) =>
		breachesInStates(id, graph, ({ position }) => {
			if (position.kind === 'ending' || position.scene.weekend) return [];
			const { scene, weekday } = position;
			if (weekday !== 'zaterdag' && weekday !== 'zondag') return [];
			return [
				{
					place: placeOfScene(scene),
					what: `Dit moment kan op ${weekday} vallen.`,
					remedy: 'Gebruik until bij de keuze hierheen, of zet hier weekend: true.'
				}
			];
		})
};
