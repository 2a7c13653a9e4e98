import type { CaseGraph } from '../graph';
import { placeOfScene } from '../places';
import { breachesInAsides, breachesInText, type Flaw, type Norm } from '../rule';

const id = 'emergency-everywhere';

export const emergencyEverywhere: Norm = {
	id,
	sentence:
		'Op elk moment kan 112 worden gebeld, en waar nu gevaar is, leidt dat naar de route voor direct gevaar.',
	sources: ['VTGZ-MELD', 'HP-KO1', 'HP-SO-ACUUT'],
	check: (graph) => [
		...breachesInAsides(id, graph, '112', 'Kijk waar emergency in dit moment heen wijst.'),
		...breachesInText(id, acuteWithoutEmergency(graph))
	]
};

function acuteWithoutEmergency({ scenario }: CaseGraph): readonly Flaw[] {
	return scenario.scenes
		.filter(
			(scene) =>
				scene.reveals.some(({ finding }) => finding === 'acute') &&
				scene.stage !== 'acute' &&
				scene.emergency === undefined
		)
		.map((scene) => ({
			place: placeOfScene(scene),
			what: 'Hier blijkt acuut gevaar, maar 112 leidt nergens heen.',
			remedy: 'Zet bij dit moment emergency: met de id van een moment met stage: acute.'
		}));
}
