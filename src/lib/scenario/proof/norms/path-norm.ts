import { breachesOnPaths, type PathRule } from '../paths';
import type { Norm } from '../rule';

/** A norm that is an automaton walked together with the graph of a case. */
export function pathNorm<Mark extends string>(norm: Omit<Norm, 'check'> & PathRule<Mark>): Norm {
	const { id, sentence, sources } = norm;
	return { id, sentence, sources, check: (graph) => breachesOnPaths(id, norm, graph) };
}
