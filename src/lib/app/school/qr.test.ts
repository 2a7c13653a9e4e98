import { generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { qrOf } from './qr';

test('Every dark square of the code is drawn at its place, inside an empty border, and no other.', () => {
	const text = 'https://niet-pluis.example/mijn-school#school=WzEsIkRlIFdpbGciXQ';
	const code = generate(text);
	const { size = 0, path = '' } = qrOf(text) ?? {};
	const drawn = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
	expect(size).toBe(code.size + 8);
	for (let y = -4; y < code.size + 4; y += 1) {
		for (let x = -4; x < code.size + 4; x += 1) {
			expect(drawn.has(`${x + 4} ${y + 4}`)).toBe(code.get(x, y));
		}
	}
});

test('A text too long for the camera of a phone is not drawn.', () => {
	expect(qrOf('x'.repeat(1_201))).toBeUndefined();
	expect(qrOf('x'.repeat(1_200))).toBeDefined();
});
