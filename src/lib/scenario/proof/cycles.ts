import { must } from '$lib/shared/must';
import type { CaseGraph, Edge } from './graph';

/**
 * The states of a graph in groups: all states on one cycle stand together, and each group comes
 * after every group it leads to. (Tarjan's algorithm, without recursion: cases can be long.)
 */
export function groupsByCycle(graph: CaseGraph): readonly (readonly number[])[] {
	const order = new Map<number, number>();
	const lowest = new Map<number, number>();
	const open: number[] = [];
	const isOpen = new Set<number>();
	const groups: number[][] = [];
	const at = (from: ReadonlyMap<number, number>, state: number) =>
		must(from.get(state), 'set when the state was entered');

	function enter(state: number): void {
		order.set(state, order.size);
		lowest.set(state, at(order, state));
		open.push(state);
		isOpen.add(state);
	}

	function close(state: number): void {
		if (at(lowest, state) !== at(order, state)) return;
		const group = open.splice(open.lastIndexOf(state));
		for (const member of group) isOpen.delete(member);
		groups.push(group);
	}

	function visit(start: number): void {
		const trail = [{ state: start, next: 0 }];
		enter(start);
		for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
			const to = graph.states[here.state]?.edges[here.next++]?.to;
			if (to === undefined) {
				close(here.state);
				trail.pop();
				const above = trail.at(-1)?.state;
				if (above !== undefined) {
					lowest.set(above, Math.min(at(lowest, above), at(lowest, here.state)));
				}
			} else if (!order.has(to)) {
				enter(to);
				trail.push({ state: to, next: 0 });
			} else if (isOpen.has(to)) {
				lowest.set(here.state, Math.min(at(lowest, here.state), at(order, to)));
			}
		}
	}

	for (const start of graph.starts) if (!order.has(start)) visit(start);
	return groups;
}

/** Whether a group of states holds a cycle: more than one state, or a state that leads to itself. */
export function isCycle(graph: CaseGraph, group: readonly number[]): boolean {
	const [first] = group;
	return (
		group.length > 1 ||
		(first !== undefined && (graph.states[first]?.edges ?? []).some(({ to }) => to === first))
	);
}

/** The largest sum of weights along any path; `Infinity` where a cycle keeps adding. */
export function mostOnAnyPath(graph: CaseGraph, weigh: (edge: Edge) => number): number {
	const most = new Map<number, number>();
	for (const group of groupsByCycle(graph)) {
		const edges = group.flatMap((state) => graph.states[state]?.edges ?? []);
		const inside = new Set(group);
		if (edges.some((edge) => inside.has(edge.to) && weigh(edge) > 0)) return Infinity;
		const ahead = edges
			.filter((edge) => !inside.has(edge.to))
			.map((edge) => weigh(edge) + (most.get(edge.to) ?? 0));
		// A group may be large, so no spread into Math.max.
		const best = ahead.reduce((one, other) => Math.max(one, other), 0);
		for (const state of group) most.set(state, best);
	}
	return graph.starts.reduce((best, start) => Math.max(best, most.get(start) ?? 0), 0);
}
