import { describe, expect, it } from 'vitest';
import { planFor, type Site } from './plan';

const origin = 'https://voorbeeld.nl';
const site: Site = {
	origin,
	base: '/map',
	kept: new Set(['/map/', '/map/oefenen/', '/map/hulp', '/map/_app/immutable/nodes/1.js'])
};

function plan(path: string, request: Partial<Request> = {}) {
	const url = path.startsWith('https:') ? path : `${origin}${path}`;
	return planFor({ method: 'GET', mode: 'navigate', ...request, url }, site);
}

describe('the plan for a request', () => {
	it('takes what is kept from the device, whatever stands behind a question mark', () => {
		expect(plan('/map/oefenen/')).toEqual({ kind: 'kept', path: '/map/oefenen/' });
		expect(plan('/map/hulp?van=buiten')).toEqual({ kind: 'kept', path: '/map/hulp' });
	});

	it('leads a page with another slash to its own address, where its files are found', () => {
		expect(plan('/map/oefenen?x=1')).toEqual({ kind: 'redirect', to: '/map/oefenen/?x=1' });
		expect(plan('/map/hulp/')).toEqual({ kind: 'redirect', to: '/map/hulp' });
		expect(plan('/map')).toEqual({ kind: 'redirect', to: '/map/' });
	});

	it('knows a page that is not kept', () => {
		expect(plan('/map/groep/1234')).toEqual({ kind: 'unknown-page' });
	});

	it('looks for a script of an earlier version where that version left it', () => {
		const path = '/map/_app/immutable/nodes/0.js';
		expect(plan(path, { mode: 'cors' })).toEqual({ kind: 'earlier', path });
	});

	it.each([
		['something that is sent', '/map/oefenen/', { method: 'POST' }],
		['the question whether something is there', '/map/oefenen/', { method: 'HEAD' }],
		['another site', 'https://elders.nl/map/oefenen/', {}],
		['a stream of events', '/map/groep/1234/gebeurtenissen', { mode: 'cors' }],
		['a file that is not kept', '/map/_app/version.json', { mode: 'cors' }]
	] as const)('leaves %s to the browser', (_, path, request) => {
		expect(plan(path, request)).toEqual({ kind: 'leave' });
	});
});
