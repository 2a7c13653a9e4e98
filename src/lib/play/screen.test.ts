import { describe, expect, it } from 'vitest';
import { screensToHold, type Screen } from './screen';

function screen(key: string): Screen {
	return { kind: 'look-back', key, stage: 1, moments: [] };
}

const [earlier, now, next] = [screen('earlier'), screen('now'), screen('next')];

describe('the screens that are in the page', () => {
	it('are the one that is shown and the one after it, once it has settled', () => {
		expect(screensToHold([earlier, now], now, next, true)).toEqual([now, next]);
	});

	it('are the last one alone when nothing comes after it', () => {
		expect(screensToHold([earlier], now, null, true)).toEqual([now]);
	});

	it('still hold what was left, until the new one has settled', () => {
		expect(screensToHold([earlier, now], now, next, false)).toEqual([earlier, now]);
	});

	it('begin with the first one', () => {
		expect(screensToHold([], now, next, false)).toEqual([now]);
	});
});
