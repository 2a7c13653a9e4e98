import type { OwnSchool } from './own-school-fields';
import { phone, type Phone } from './phone';

const people = [
	{ role: 'Aandachtsfunctionaris', name: 'officerName', reach: 'officerReach' },
	{ role: 'Vervanger', name: 'deputyName', reach: 'deputyReach' },
	{ role: 'Intern begeleider of zorgcoördinator', name: 'coachName', reach: 'coachReach' },
	{ role: 'Directie of bestuur', name: 'headName', reach: 'headReach' },
	{ role: 'Jeugdarts of jeugdverpleegkundige', name: 'doctorName', reach: 'doctorReach' }
] as const;

export interface SchoolContact {
	readonly role: string;
	readonly name: string | undefined;
	readonly reach: string | undefined;
	/** Only where the reach is nothing but a number. */
	readonly phone: Phone | undefined;
}

/** Everybody a school can have, in the order in which one turns to them. */
export function allContacts(school: OwnSchool): readonly SchoolContact[] {
	return people.map(({ role, name, reach }) => ({
		role,
		name: school[name],
		reach: school[reach],
		phone: phoneIn(school[reach] ?? '')
	}));
}

/** Who is filled in. */
export function contactsOf(school: OwnSchool): readonly SchoolContact[] {
	return allContacts(school).filter(({ name, reach }) => name !== undefined || reach !== undefined);
}

export function isEmptySchool(school: OwnSchool): boolean {
	return Object.keys(school).length === 0;
}

/** The number in a text that is nothing else. An extension of three digits cannot be dialled from outside. */
export function phoneIn(text: string): Phone | undefined {
	if (!/^\+?[\d\s().-]+$/.test(text)) return undefined;
	const number = text.replace(/^(\+[\d\s]*)\(0\)/, '$1').replaceAll(/[^\d+]/g, '');
	return /^\+?\d{8,15}$/.test(number) ? { number: text, href: phone(number).href } : undefined;
}

/** The address in a text that is nothing else, and that is safe to follow. */
export function linkIn(text: string): string | undefined {
	if (!/^https:\/\//i.test(text) || /\s/.test(text) || !URL.canParse(text)) return undefined;
	const { hostname, username, password, href } = new URL(text);
	const isPlain = hostname.includes('.') && username === '' && password === '';
	return isPlain ? href : undefined;
}
