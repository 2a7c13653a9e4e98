import { expect, test } from 'vitest';
import { whenIdle } from './when-idle';

function view(readyState: DocumentReadyState, isIdleKnown: boolean) {
	const log: string[] = [];
	let load: () => void = () => undefined;
	const base = {
		document: { readyState },
		addEventListener: (_: 'load', listener: () => void) => (load = listener),
		setTimeout: (task: () => void) => (log.push('timer'), task())
	};
	const requestIdleCallback = (task: () => void) => (log.push('idle'), task());
	return {
		log,
		load: () => load(),
		view: isIdleKnown ? { ...base, requestIdleCallback } : base
	};
}

test('Nothing happens before the page is loaded and idle.', () => {
	const { log, load, view: page } = view('interactive', true);
	whenIdle(page, () => log.push('task'));
	expect(log).toEqual([]);
	load();
	expect(log).toEqual(['idle', 'task']);
});

test('A browser that does not know when it is idle waits a moment.', () => {
	const { log, view: page } = view('complete', false);
	whenIdle(page, () => log.push('task'));
	expect(log).toEqual(['timer', 'task']);
});
