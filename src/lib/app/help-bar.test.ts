import { expect, test } from 'vitest';
import { helpBar } from './help-bar';

test('The help bar calls 112 for danger and Veilig Thuis for advice.', () => {
	const { danger, advice } = helpBar();
	expect(danger.href).toBe('tel:112');
	expect(advice).toMatchObject({ href: 'tel:08002000', text: 'Veilig Thuis', after: '0800-2000' });
});

test('The way out has an address of its own, so that it works without scripts.', () => {
	expect(helpBar().exit.href).toBe('https://www.knmi.nl');
});
