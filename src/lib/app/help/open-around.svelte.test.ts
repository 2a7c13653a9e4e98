import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openAround } from './open-around';

const scrolled = vi.fn();

beforeEach(() => {
	scrolled.mockReset();
	Element.prototype.scrollIntoView = scrolled;
	document.body.innerHTML =
		'<details><summary>Titel</summary><p id="zelf"></p></details><p id="los"></p>';
});

const isOpen = () => document.querySelector('details')?.open;

describe('an address that points into something folded', () => {
	test('It is opened, and scrolled to.', () => {
		openAround('#zelf', document);
		expect(isOpen()).toBe(true);
		expect(scrolled).toHaveBeenCalledOnce();
	});

	test.each(['', '#', '#los', '#onbekend', '#%E0%A4%A'])('With “%s” nothing moves.', (hash) => {
		openAround(hash, document);
		expect(isOpen()).toBe(false);
		expect(scrolled).not.toHaveBeenCalled();
	});
});
